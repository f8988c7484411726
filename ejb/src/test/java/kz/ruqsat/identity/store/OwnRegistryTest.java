package kz.ruqsat.identity.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.PersonQuery;
import kz.ruqsat.identity.PopulationRegistry;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.identity.person.Person;
import kz.ruqsat.identity.population.OrganisationGenerator;
import kz.ruqsat.identity.population.PersonGenerator;
import kz.ruqsat.identity.population.PopulationLoader;
import kz.ruqsat.store.TestDatabase;
import kz.ruqsat.store.TestEntities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnRegistryTest {

  private static final Person PRIMEROV = PopulationRegistry.person("The man of the documentation");

  @ParameterizedTest
  @EnumSource
  void findsWhatWasLoaded(TestDatabase kind) throws SQLException {
    DataSource database = kind.createWithSchema();
    assertTrue(new PopulationLoader(database).load(PopulationRegistry.POPULATION));

    try (TestEntities entities = TestEntities.of(database, "identity")) {
      OwnRegistry registry = new OwnRegistry(entities.manager());
      for (Person person : PopulationRegistry.POPULATION.people().values()) {
        assertEquals(List.of(person), registry.find(new PersonQuery.ByIin(person.iin())));
      }
      for (Organisation organisation : PopulationRegistry.POPULATION.organisations().values()) {
        assertEquals(Optional.of(organisation), registry.find(organisation.bin()));
      }
      assertEquals(Optional.empty(), registry.find(Bin.of("100140890109")));
      findsByNames(registry);
      findsByDocument(registry);
    }
  }

  private static void findsByNames(OwnRegistry registry) {
    LocalDate day = LocalDate.of(1983, 8, 5);
    assertEquals(
        2,
        registry.find(new PersonQuery.ByName("Тезкин", "Сергей", "Образцович", day, day)).size());
    assertEquals(
        List.of(PopulationRegistry.person("The same names without the patronymic")),
        registry.find(new PersonQuery.ByName("ТЕЗКИН", "СЕРГЕЙ", null, day, day)));
    assertEquals(
        List.of(),
        registry.find(
            new PersonQuery.ByName("ТЕЗКИН", "СЕРГЕЙ", null, day.plusDays(1), day.plusDays(9))));
  }

  private static void findsByDocument(OwnRegistry registry) {
    assertEquals(List.of(PRIMEROV), registry.find(new PersonQuery.ByDocument(" n90000002 ")));
    assertEquals(List.of(), registry.find(new PersonQuery.ByDocument("0")));
  }

  @ParameterizedTest
  @EnumSource
  void aSecondLoadOfTheSameFilesChangesNothing(TestDatabase kind) throws SQLException {
    PopulationLoader loader = new PopulationLoader(kind.createWithSchema());

    assertTrue(loader.load(PopulationRegistry.POPULATION));
    assertFalse(loader.load(PopulationRegistry.POPULATION));
  }

  @ParameterizedTest
  @EnumSource
  void aGeneratedPopulationGrowsAndIsFound(TestDatabase kind) throws SQLException {
    DataSource database = kind.createWithSchema();
    PopulationLoader loader = new PopulationLoader(database);
    PersonGenerator persons = new PersonGenerator(1);
    loader.loadPersons(persons, 1500);
    loader.loadPersons(persons, 2500);
    loader.loadPersons(persons, 100);
    loader.loadOrganisations(new OrganisationGenerator(persons, 2500), 1200);

    try (TestEntities entities = TestEntities.of(database, "identity")) {
      assertEquals(2500L, count(entities.manager(), "PersonRow"));
      assertEquals(1200L, count(entities.manager(), "OrganisationRow"));
      OwnRegistry registry = new OwnRegistry(entities.manager());
      for (long number : Set.of(0L, 1499L, 1500L, 2499L)) {
        Person person = persons.person(number);
        assertEquals(List.of(person), registry.find(new PersonQuery.ByIin(person.iin())));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void peopleOfTwoSeedsAreNotMixed(TestDatabase kind) throws SQLException {
    PopulationLoader loader = new PopulationLoader(kind.createWithSchema());
    loader.loadPersons(new PersonGenerator(1), 10);

    assertThrows(IllegalStateException.class, () -> loader.loadPersons(new PersonGenerator(2), 20));
  }

  private static long count(EntityManager entities, String entity) {
    return entities
        .createQuery("select count(e) from " + entity + " e", Long.class)
        .getSingleResult();
  }
}
