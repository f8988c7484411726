package kz.ruqsat.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.ruqsat.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class InstantConverterTest {

  private static final List<Instant> INSTANTS =
      List.of(
          Instant.parse("2026-11-21T19:44:12.123456Z"),
          Instant.parse("1969-12-31T23:59:59.999999Z"),
          // Almaty went from UTC+6 to UTC+5 on 1 March 2024, so this hour came twice
          Instant.parse("2024-02-29T18:30:00Z"),
          Instant.parse("2024-02-29T19:30:00Z"),
          // so it did in Berlin on 25 October 2026
          Instant.parse("2026-10-25T00:30:00Z"),
          Instant.parse("2026-10-25T01:30:00Z"),
          // and this hour never was in Berlin on 29 March 2026
          Instant.parse("2026-03-29T01:30:00Z"),
          Instant.parse("9999-12-31T00:00:00Z"));

  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restoreZone() {
    TimeZone.setDefault(zone);
  }

  static Stream<Arguments> databasesAndZones() {
    return Stream.of(TestDatabase.values())
        .flatMap(
            kind ->
                Stream.of("UTC", "Asia/Almaty", "Europe/Berlin", "America/St_Johns")
                    .map(zone -> Arguments.of(kind, zone)));
  }

  @ParameterizedTest
  @MethodSource("databasesAndZones")
  void whatIsWrittenInOneZoneIsReadTheSameInAnother(TestDatabase kind, String writer)
      throws SQLException {
    DataSource dataSource = create(kind);
    TimeZone.setDefault(TimeZone.getTimeZone(writer));
    write(dataSource, INSTANTS);

    for (String reader : List.of("UTC", "Asia/Almaty", "Europe/Berlin", "America/St_Johns")) {
      TimeZone.setDefault(TimeZone.getTimeZone(reader));
      assertEquals(INSTANTS, read(dataSource), writer + " to " + reader);
    }
  }

  @ParameterizedTest
  @MethodSource("databasesAndZones")
  void theDatabaseHoldsTheSameInstant(TestDatabase kind, String writer) throws SQLException {
    DataSource dataSource = create(kind);
    TimeZone.setDefault(TimeZone.getTimeZone(writer));
    write(dataSource, INSTANTS);

    assertEquals(1, count(dataSource, "at = timestamp with time zone '2026-10-25 02:30:00+02:00'"));
    assertEquals(1, count(dataSource, "at = timestamp with time zone '2026-10-25 02:30:00+01:00'"));
  }

  @ParameterizedTest
  @MethodSource("databasesAndZones")
  void instantsAreComparedAsInstants(TestDatabase kind, String zoneName) throws SQLException {
    DataSource dataSource = create(kind);
    TimeZone.setDefault(TimeZone.getTimeZone(zoneName));
    write(dataSource, INSTANTS);
    Instant between = Instant.parse("2026-10-25T01:00:00Z");

    try (var factory = factory(dataSource);
        var entities = factory.createEntityManager()) {
      var later =
          entities
              .createQuery("select m from Moment m where m.at >= :at order by m.id", Moment.class)
              .setParameter("at", between)
              .getResultStream()
              .map(Moment::at)
              .toList();
      assertEquals(INSTANTS.stream().filter(at -> !at.isBefore(between)).toList(), later);
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingStaysNothing(TestDatabase kind) throws SQLException {
    DataSource dataSource = create(kind);
    try (var factory = factory(dataSource)) {
      persist(factory, List.of(new Moment(1, null)));
    }

    assertNull(read(dataSource).get(0));
  }

  private static DataSource create(TestDatabase kind) throws SQLException {
    DataSource dataSource = kind.create();
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "create table moment (id bigint not null primary key, at timestamp with time zone)");
    }
    return dataSource;
  }

  private static void write(DataSource dataSource, List<Instant> instants) {
    try (var factory = factory(dataSource)) {
      var moments = new ArrayList<Moment>();
      for (Instant instant : instants) {
        moments.add(new Moment(moments.size(), instant));
      }
      persist(factory, moments);
    }
  }

  private static void persist(EntityManagerFactory factory, List<Moment> moments) {
    try (var entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      moments.forEach(entities::persist);
      entities.getTransaction().commit();
    }
  }

  private static List<Instant> read(DataSource dataSource) {
    try (var factory = factory(dataSource);
        var entities = factory.createEntityManager()) {
      return entities
          .createQuery("select m from Moment m order by m.id", Moment.class)
          .getResultStream()
          .map(Moment::at)
          .collect(Collectors.toList());
    }
  }

  private static int count(DataSource dataSource, String condition) throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from moment where " + condition)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static EntityManagerFactory factory(DataSource dataSource) {
    return Persistence.createEntityManagerFactory(
        "instants", Map.of("jakarta.persistence.nonJtaDataSource", dataSource));
  }
}
