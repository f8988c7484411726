package kz.ruqsat.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.IdentityLookup;
import kz.ruqsat.identity.IdentityRegistry;
import kz.ruqsat.identity.Iin;
import kz.ruqsat.identity.InvalidNumberException;
import kz.ruqsat.identity.PersonQuery;
import kz.ruqsat.identity.RegistryException;
import kz.ruqsat.wire.identity.organisation.Organisation;
import kz.ruqsat.wire.identity.organisation.OrganisationKind;
import kz.ruqsat.wire.identity.person.Person;

/** The lookups in the types of the typed contracts, which SOAP and REST share. */
@ApplicationScoped
public class Lookups {

  private final IdentityLookup lookup;

  /** For CDI. */
  protected Lookups() {
    this(null);
  }

  @Inject
  public Lookups(IdentityLookup lookup) {
    this.lookup = lookup;
  }

  Person person(String iin) throws LookupRefused {
    return answer(() -> lookup.person(Iin.of(iin)))
        .map(person -> Beans.of(person, Person.class))
        .orElseThrow(() -> new LookupRefused(LookupError.NOT_FOUND));
  }

  List<Person> persons(PersonQuery query) throws LookupRefused {
    var persons = answer(() -> lookup.persons(query));
    if (persons.size() > IdentityRegistry.MAX_MATCHES) {
      throw new LookupRefused(LookupError.TOO_MANY);
    }
    return persons.stream().map(person -> Beans.of(person, Person.class)).toList();
  }

  Organisation organisation(String bin) throws LookupRefused {
    var found =
        answer(() -> lookup.organisation(Bin.of(bin)))
            .orElseThrow(() -> new LookupRefused(LookupError.NOT_FOUND));
    Organisation bean = Beans.of(found, Organisation.class);
    bean.setKind(OrganisationKind.valueOf(found.kind().name()));
    return bean;
  }

  private static <T> T answer(Supplier<T> question) throws LookupRefused {
    try {
      return question.get();
    } catch (InvalidNumberException e) {
      throw new LookupRefused(LookupError.of(e));
    } catch (RegistryException e) {
      throw new LookupRefused(LookupError.of(e));
    }
  }
}
