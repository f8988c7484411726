package kz.ruqsat.identity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.identity.person.Person;
import kz.ruqsat.identity.population.HandMade;

/** The hand-made population in memory. */
public final class PopulationRegistry implements IdentityRegistry {

  public static final HandMade POPULATION = HandMade.read();

  /** The person of a case. */
  public static Person person(String title) {
    return Objects.requireNonNull(POPULATION.people().get(title), title);
  }

  /** The organisation of a case. */
  public static Organisation organisation(String title) {
    return Objects.requireNonNull(POPULATION.organisations().get(title), title);
  }

  @Override
  public List<Person> find(PersonQuery query) {
    return POPULATION.people().values().stream().filter(each -> isMeant(each, query)).toList();
  }

  private static boolean isMeant(Person person, PersonQuery query) {
    if (query instanceof PersonQuery.ByIin asked) {
      return person.iin().equals(asked.iin());
    }
    if (query instanceof PersonQuery.ByDocument asked) {
      return person.documents().stream().anyMatch(each -> each.number().equals(asked.number()));
    }
    PersonQuery.ByName asked = (PersonQuery.ByName) query;
    return Objects.equals(person.surname(), asked.surname())
        && Objects.equals(person.name(), asked.name())
        && Objects.equals(person.patronymic(), asked.patronymic())
        && !person.birthDate().isBefore(asked.bornFrom())
        && !person.birthDate().isAfter(asked.bornTo());
  }

  @Override
  public Optional<Organisation> find(Bin bin) {
    return POPULATION.organisations().values().stream()
        .filter(each -> each.bin().equals(bin))
        .findFirst();
  }
}
