package kz.ruqsat.bench.gateway;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;

/** Settings by which a server uses a database. */
final class Databases {

  private Databases() {}

  /** PostgreSQL that forces every commit to the disk, which one for tests does not. */
  static EmbeddedPostgres postgres() throws IOException {
    return EmbeddedPostgres.builder()
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .start();
  }

  static Map<String, String> environment(EmbeddedPostgres postgres) {
    return Map.of(
        "RUQSAT_DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
        "RUQSAT_DB_USER", "postgres",
        "RUQSAT_DB_PASSWORD", "postgres");
  }
}
