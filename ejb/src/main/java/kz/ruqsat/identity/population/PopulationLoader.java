package kz.ruqsat.identity.population;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.identity.person.Person;
import kz.ruqsat.identity.population.LoadState.Part;
import kz.ruqsat.identity.record.RecordText;
import kz.ruqsat.shep.security.Digests;

/**
 * Brings the fictitious population into the database, outside any transaction of a container. What
 * is there is left alone, so that a load which was cut off goes on where it stopped.
 */
public final class PopulationLoader {

  private static final Logger LOG = System.getLogger(PopulationLoader.class.getName());

  /** Records in one transaction. */
  private static final int CHUNK = 10_000;

  /** Records between two reports of the rate. */
  private static final int REPORT = 100_000;

  private static final double NANOS = 1e9;

  private final DataSource dataSource;

  public PopulationLoader(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Loads the people and organisations made by hand; replaces them when the files have changed.
   *
   * @return whether anything was written
   */
  public boolean load(HandMade population) throws SQLException {
    String fingerprint = fingerprint(population);
    List<Person> people = List.copyOf(population.people().values());
    List<Organisation> organisations = List.copyOf(population.organisations().values());
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      if (LoadState.lock(connection, Part.HAND_MADE).fingerprint().equals(fingerprint)) {
        connection.rollback();
        return false;
      }
      delete(connection, "person", "iin", people.stream().map(each -> each.iin().digits()));
      delete(
          connection,
          "organisation",
          "bin",
          organisations.stream().map(each -> each.bin().digits()));
      try (PopulationWriter writer = new PopulationWriter(connection)) {
        for (Person person : people) {
          writer.write(person);
        }
        for (Organisation organisation : organisations) {
          writer.write(organisation);
        }
      }
      new LoadState(Part.HAND_MADE, fingerprint, people.size() + organisations.size())
          .save(connection);
      connection.commit();
    }
    LOG.log(
        Level.INFO,
        "{0} people and {1} organisations made by hand are in the data set",
        people.size(),
        organisations.size());
    return true;
  }

  /**
   * Loads the first so many generated people.
   *
   * @throws IllegalStateException when the database has people of another seed
   */
  public void loadPersons(PersonGenerator generator, long count) throws SQLException {
    load(
        Part.PERSONS,
        generator.seed(),
        count,
        (writer, number) -> writer.write(generator.person(number)));
  }

  /**
   * Loads the first so many generated organisations.
   *
   * @throws IllegalStateException when the database has organisations of another seed
   */
  public void loadOrganisations(OrganisationGenerator generator, long count) throws SQLException {
    load(
        Part.ORGANISATIONS,
        generator.seed(),
        count,
        (writer, number) -> writer.write(generator.organisation(number)));
  }

  @FunctionalInterface
  private interface RecordWriter {
    void write(PopulationWriter writer, long number) throws SQLException;
  }

  private void load(Part part, long seed, long count, RecordWriter records) throws SQLException {
    long start = System.nanoTime();
    long first = -1;
    long loaded;
    do {
      try (Connection connection = dataSource.getConnection()) {
        connection.setAutoCommit(false);
        LoadState state = LoadState.lock(connection, part);
        check(state, seed);
        first = first < 0 ? state.loaded() : first;
        loaded = Math.min(state.loaded() + CHUNK, Math.max(count, state.loaded()));
        try (PopulationWriter writer = new PopulationWriter(connection)) {
          for (long number = state.loaded(); number < loaded; number++) {
            records.write(writer, number);
          }
        }
        new LoadState(part, Long.toString(seed), loaded).save(connection);
        connection.commit();
      }
      if (loaded > first && (loaded % REPORT == 0 || loaded == count)) {
        report(part, loaded, (loaded - first) / ((System.nanoTime() - start) / NANOS));
      }
    } while (loaded < count);
  }

  private static void check(LoadState state, long seed) {
    if (state.loaded() > 0 && !state.fingerprint().equals(Long.toString(seed))) {
      throw new IllegalStateException(
          state.part() + " of seed " + state.fingerprint() + " are in the data set already");
    }
  }

  private static void report(Part part, long loaded, double rate) {
    LOG.log(
        Level.INFO, "{0}: {1} are in the data set, {2} a second", part, loaded, Math.round(rate));
  }

  private static void delete(
      Connection connection, String table, String key, Stream<String> numbers) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from " + table + " where " + key + " = ?")) {
      for (String number : numbers.toList()) {
        delete.setString(1, number);
        delete.addBatch();
      }
      delete.executeBatch();
    }
  }

  private static String fingerprint(HandMade population) {
    return Digests.sha256(
        Stream.concat(
                population.people().values().stream(), population.organisations().values().stream())
            .map(RecordText::write)
            .collect(Collectors.joining()));
  }
}
