package kz.ruqsat.identity.population;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.Iin;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.identity.person.Person;
import kz.ruqsat.identity.record.RecordText;
import org.junit.jupiter.api.Test;

class HandMadeTest {

  private static final HandMade POPULATION = HandMade.read();

  @Test
  void thereAreAFewHundredOfEach() {
    assertTrue(POPULATION.people().size() >= 230, () -> "people " + POPULATION.people().size());
    assertTrue(
        POPULATION.organisations().size() >= 190,
        () -> "organisations " + POPULATION.organisations().size());
  }

  @Test
  void everyNumberIsThereOnce() {
    Set<Iin> iins = new HashSet<>();
    POPULATION.people().values().forEach(each -> assertTrue(iins.add(each.iin()), each::toString));
    Set<Bin> bins = new HashSet<>();
    POPULATION
        .organisations()
        .values()
        .forEach(each -> assertTrue(bins.add(each.bin()), each::toString));
  }

  @Test
  void theNumberTellsTheDateOfBirthAndTheSex() {
    for (Person person : POPULATION.people().values()) {
      person.iin().birthDate().ifPresent(date -> assertEquals(date, person.birthDate()));
      person.iin().sex().ifPresent(sex -> assertEquals(sex, person.sex()));
    }
  }

  @Test
  void documentsHaveNumbersOfTheirOwn() {
    Set<String> numbers = new HashSet<>();
    POPULATION.people().values().stream()
        .flatMap(person -> person.documents().stream())
        .forEach(document -> assertTrue(numbers.add(document.number()), document.number()));
  }

  @Test
  void leadersAndFoundersAreOfThePopulation() {
    Set<Iin> people = new HashSet<>();
    POPULATION.people().values().forEach(person -> people.add(person.iin()));
    POPULATION.organisations().values().stream()
        .flatMap(HandMadeTest::peopleOf)
        .filter(Objects::nonNull)
        .forEach(iin -> assertTrue(people.contains(iin), iin::digits));
  }

  private static Stream<Iin> peopleOf(Organisation organisation) {
    return Stream.concat(
        Stream.ofNullable(organisation.leader()).map(leader -> leader.iin()),
        organisation.founderPersons().stream().map(founder -> founder.iin()));
  }

  @Test
  void everyRecordSurvivesTheDatabase() {
    POPULATION
        .people()
        .values()
        .forEach(each -> assertEquals(each, RecordText.read(Person.class, RecordText.write(each))));
    POPULATION
        .organisations()
        .values()
        .forEach(
            each ->
                assertEquals(each, RecordText.read(Organisation.class, RecordText.write(each))));
  }

  @Test
  void everyCaseOfAPersonIsThere() {
    assertAll(
        () -> someone("dead", person -> person.deathDate() != null),
        () -> someone("missing", person -> person.missing() != null && person.missing().active()),
        () -> someone("in hiding", person -> person.disappeared() != null),
        () -> someone("incapable", person -> person.incapacity() != null),
        () -> someone("imprisoned", person -> person.imprisonment() != null),
        () -> someone("repatriate", person -> person.repatriation() != null),
        () -> someone("excluded", person -> person.exclusion() != null),
        () -> someone("removed", Person::removed),
        () -> someone("foreign", person -> person.citizenship().code().equals("840")),
        () -> someone("stateless", person -> person.citizenship().code().equals("000")),
        () -> someone("expired card", person -> hasDocument(person, "02")),
        () -> someone("lost card", person -> hasDocument(person, "01")),
        () -> someone("no document", person -> person.documents().isEmpty()),
        () -> someone("double surname", person -> contains(person.surname(), "-")),
        () -> someone("no patronymic", person -> person.patronymic() == null),
        () -> someone("one name", person -> person.surname() == null),
        () -> someone("other addresses", person -> person.addresses().size() > 1),
        () -> someone("Latin name", person -> person.latinSurname() != null));
  }

  @Test
  void everyLetterThatKazakhAddsIsInSomeName() {
    for (char letter : "ӘҒҚҢӨҰҮҺІ".toCharArray()) {
      someone("letter " + letter, person -> person.fullName().indexOf(letter) >= 0);
    }
  }

  @Test
  void everyCaseOfAnOrganisationIsThere() {
    assertAll(
        () -> some("liquidated", each -> each.liquidatedOn() != null),
        () -> some("branch", each -> each.bin().unit() == Bin.Unit.BRANCH),
        () -> some("representation", each -> each.bin().unit() == Bin.Unit.REPRESENTATION),
        () -> some("non-resident", each -> each.kind() == Bin.Kind.NON_RESIDENT),
        () -> some("joint entrepreneurs", each -> each.kind() == Bin.Kind.JOINT_ENTREPRENEUR),
        () -> some("many founders", each -> each.founders() >= 25),
        () -> some("founder companies", each -> each.founderOrganisations().size() >= 3),
        () -> some("reorganised", each -> each.predecessors().size() >= 2),
        () -> some("inactive taxpayer", Organisation::inactiveTaxpayer),
        () -> some("no head", each -> each.leader() == null),
        () -> some("beneficial owners", each -> !each.beneficiaries().isEmpty()),
        () -> some("state", each -> each.capital() != null && each.capital().state().signum() > 0),
        () -> some("statistics", each -> each.statistics() != null),
        () -> some("history", each -> each.registrationEvents().size() >= 4));
  }

  @Test
  void aShareHasTheValueThatItsPercentMakesOfTheCapital() {
    var founder = POPULATION.organisations().get("Twenty-five founders").founderPersons().get(0);
    assertEquals("100000.00", founder.value().toPlainString());
    assertFalse(founder.surname().isBlank());
  }

  private static void someone(String what, Predicate<Person> wanted) {
    assertTrue(POPULATION.people().values().stream().anyMatch(wanted), what);
  }

  private static void some(String what, Predicate<Organisation> wanted) {
    assertTrue(POPULATION.organisations().values().stream().anyMatch(wanted), what);
  }

  private static boolean hasDocument(Person person, String status) {
    return person.documents().stream().anyMatch(each -> each.status().code().equals(status));
  }

  private static boolean contains(String text, String part) {
    return text != null && text.contains(part);
  }
}
