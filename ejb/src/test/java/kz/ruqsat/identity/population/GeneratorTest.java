package kz.ruqsat.identity.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.Iin;
import kz.ruqsat.identity.organisation.FounderOrganisation;
import kz.ruqsat.identity.organisation.FounderPerson;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.identity.person.Person;
import kz.ruqsat.identity.record.RecordText;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class GeneratorTest {

  private static final long PEOPLE = 1_000_000;

  private final PersonGenerator persons = new PersonGenerator(587);
  private final OrganisationGenerator organisations = new OrganisationGenerator(persons, PEOPLE);

  @Property(tries = 300)
  void aNumberIsAlwaysTheSamePersonAndOrganisation(@ForAll @LongRange(max = PEOPLE) long number) {
    assertEquals(persons.person(number), new PersonGenerator(587).person(number));
    assertEquals(
        organisations.organisation(number),
        new OrganisationGenerator(new PersonGenerator(587), PEOPLE).organisation(number));
  }

  @Test
  void noTwoNumbersAreOnePersonOrOneOrganisation() {
    Set<Iin> iins = new HashSet<>();
    Set<Bin> bins = new HashSet<>();
    for (long number = 0; number < 200_000; number++) {
      assertTrue(iins.add(persons.iin(number)));
      assertTrue(bins.add(organisations.bin(number)));
    }
  }

  @Test
  void anotherSeedIsAnotherPopulation() {
    assertNotEquals(persons.person(0), new PersonGenerator(588).person(0));
  }

  @Property(tries = 300)
  void aPersonIsWhatTheNumberTells(@ForAll @LongRange(max = 24_000_000) long number) {
    Person person = persons.person(number);

    assertEquals(Optional.of(person.birthDate()), person.iin().birthDate());
    assertEquals(Optional.of(person.sex()), person.iin().sex());
    assertTrue(person.iin().serial() >= 9000);
    assertEquals(person.deathDate() == null, person.lifeStatus().code().equals("0"));
    assertFalse(person.documents().get(0).issuedOn().isBefore(person.birthDate().plusYears(16)));
    assertEquals(person, RecordText.read(Person.class, RecordText.write(person)));
  }

  @Property(tries = 300)
  void anOrganisationIsFoundedAndLedByThePopulation(@ForAll @LongRange(max = PEOPLE) long number) {
    Organisation organisation = organisations.organisation(number);

    assertEquals(organisation, RecordText.read(Organisation.class, RecordText.write(organisation)));
    assertTrue(organisation.founders() > 0);
    BigDecimal percent =
        Stream.concat(
                organisation.founderPersons().stream().map(FounderPerson::percent),
                organisation.founderOrganisations().stream().map(FounderOrganisation::percent))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertTrue(percent.compareTo(new BigDecimal("99")) >= 0, percent::toString);
    assertTrue(percent.compareTo(new BigDecimal("100")) <= 0, percent::toString);
  }

  @Test
  void foundersExistUnderTheirNumbers() {
    Set<Iin> people = LongStream.range(0, 1000).mapToObj(persons::iin).collect(Collectors.toSet());
    OrganisationGenerator small = new OrganisationGenerator(persons, 1000);
    Set<Bin> bins = LongStream.range(0, 1000).mapToObj(small::bin).collect(Collectors.toSet());
    for (long number = 0; number < 1000; number++) {
      Organisation organisation = small.organisation(number);
      assertTrue(people.contains(organisation.leader().iin()));
      organisation.founderPersons().forEach(each -> assertTrue(people.contains(each.iin())));
      organisation.founderOrganisations().forEach(each -> assertTrue(bins.contains(each.bin())));
    }
  }

  @Test
  void thePopulationIsMixed() {
    Set<String> surnames = new HashSet<>();
    Set<String> statuses = new HashSet<>();
    for (long number = 0; number < 5000; number++) {
      Person person = persons.person(number);
      surnames.add(person.surname());
      statuses.add(person.lifeStatus().code() + person.documents().get(0).status().code());
    }
    assertTrue(surnames.size() > 300, () -> surnames.size() + " surnames");
    assertEquals(Set.of("000", "002", "103"), statuses);
  }

  @Test
  void noGeneratedNumberIsOneMadeByHand() {
    HandMade population = HandMade.read();
    population
        .people()
        .values()
        .forEach(each -> assertTrue(each.iin().serial() < 9000, each::toString));
    population
        .organisations()
        .values()
        .forEach(each -> assertTrue(each.bin().serial() < 90_000, each::toString));
  }

  @Test
  void thereAreNotMorePeopleThanNumbers() {
    assertThrows(IllegalArgumentException.class, () -> persons.person(100_000_000));
  }
}
