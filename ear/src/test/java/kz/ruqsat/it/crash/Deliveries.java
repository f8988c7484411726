package kz.ruqsat.it.crash;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** What a database knows of the deliveries of the asynchronous channel. */
final class Deliveries {

  private static final long PATIENCE_NANOS = 240_000_000_000L;

  private Deliveries() {}

  /** The messages of which the database does not know that they were delivered. */
  static Set<String> undelivered(String url) {
    Set<String> ids = new HashSet<>();
    try (Connection connection = DriverManager.getConnection(url);
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery("select id from shep_async_message where state <> 'DELIVERED'")) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
      return ids;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until something is so. */
  static void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "not in time");
      Thread.sleep(50);
    }
  }
}
