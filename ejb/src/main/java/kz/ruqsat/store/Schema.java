package kz.ruqsat.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The one schema, kept by Flyway. The same scripts run on H2 and on PostgreSQL; where the two name
 * a type differently a script writes {@code ${blob}} (a binary column), {@code ${text}} (a long
 * text) or {@code ${folded}} (a text whose beginning an index finds).
 */
final class Schema {

  private static final Map<String, String> H2 =
      Map.of("blob", "blob", "text", "clob", "folded", "varchar(1000)", "hash", "varbinary(32)");

  private static final Map<String, String> POSTGRESQL =
      Map.of(
          "blob",
          "bytea",
          "text",
          "text",
          "folded",
          "varchar(1000) collate \"C\"",
          "hash",
          "bytea");

  private final DataSource dataSource;
  private final boolean demo;

  /**
   * @param dataSource where the schema lives
   * @param demo whether the accounts and participants of the demo belong to it
   */
  Schema(DataSource dataSource, boolean demo) {
    this.dataSource = dataSource;
    this.demo = demo;
  }

  /**
   * Applies what is missing; waits half a minute for a database that is still starting. A database
   * that once held demo data is refused outside of demo mode, since its passwords are published.
   *
   * @return how many scripts were applied
   */
  int migrate() {
    var locations = new ArrayList<>(List.of("classpath:db/migration"));
    if (demo) {
      locations.add("classpath:db/demo");
    }
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(dataSource)
        .connectRetries(10)
        .connectRetriesInterval(3)
        .locations(locations.toArray(String[]::new))
        .placeholders(placeholders())
        .outOfOrder(true)
        .load()
        .migrate()
        .migrationsExecuted;
  }

  private Map<String, String> placeholders() {
    String product = product();
    return switch (product) {
      case "H2" -> H2;
      case "PostgreSQL" -> POSTGRESQL;
      default -> throw new IllegalStateException("H2 or PostgreSQL is needed, not " + product);
    };
  }

  private String product() {
    try (var connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName();
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be reached", e);
    }
  }
}
