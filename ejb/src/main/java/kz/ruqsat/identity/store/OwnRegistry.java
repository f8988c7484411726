package kz.ruqsat.identity.store;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.IdentityRegistry;
import kz.ruqsat.identity.PersonQuery;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.identity.person.Person;

/** The gateway's own data set in the database. */
@Stateless
@LocalBean
@Typed(OwnRegistry.class)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OwnRegistry implements IdentityRegistry {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  /** For the container. */
  public OwnRegistry() {}

  OwnRegistry(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<Person> find(PersonQuery query) {
    return rows(query).map(PersonRow::person).toList();
  }

  @Override
  public Optional<Organisation> find(Bin bin) {
    return Optional.ofNullable(entities.find(OrganisationRow.class, bin.digits()))
        .map(OrganisationRow::organisation);
  }

  private Stream<PersonRow> rows(PersonQuery query) {
    if (query instanceof PersonQuery.ByIin asked) {
      return Stream.ofNullable(entities.find(PersonRow.class, asked.iin().digits()));
    }
    return query instanceof PersonQuery.ByName asked
        ? byName(asked)
        : byDocument((PersonQuery.ByDocument) query);
  }

  private Stream<PersonRow> byName(PersonQuery.ByName asked) {
    String conditions =
        condition("surname", asked.surname())
            + condition("name", asked.name())
            + condition("patronymic", asked.patronymic());
    TypedQuery<PersonRow> rows =
        entities.createQuery(
            "select p from PersonRow p where p.birthDate between :bornFrom and :bornTo"
                + conditions
                + " order by p.iin",
            PersonRow.class);
    rows.setParameter("bornFrom", asked.bornFrom());
    rows.setParameter("bornTo", asked.bornTo());
    parameter(rows, "surname", asked.surname());
    parameter(rows, "name", asked.name());
    parameter(rows, "patronymic", asked.patronymic());
    return rows.setMaxResults(MAX_MATCHES + 1).getResultStream();
  }

  private static String condition(String part, String value) {
    return value == null ? " and p." + part + " is null" : " and p." + part + " = :" + part;
  }

  private static void parameter(TypedQuery<PersonRow> rows, String part, String value) {
    if (value != null) {
      rows.setParameter(part, value);
    }
  }

  private Stream<PersonRow> byDocument(PersonQuery.ByDocument asked) {
    return entities
        .createQuery(
            "select p from PersonRow p join p.documentNumbers d where d = :number order by p.iin",
            PersonRow.class)
        .setParameter("number", asked.number().toUpperCase(Locale.ROOT))
        .setMaxResults(MAX_MATCHES + 1)
        .getResultStream();
  }
}
