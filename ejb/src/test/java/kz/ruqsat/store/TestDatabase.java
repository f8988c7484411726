package kz.ruqsat.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The databases the gateway runs on, for tests that must hold on each. */
public enum TestDatabase {
  /** H2 in memory. */
  H2 {
    @Override
    public DataSource create() {
      var h2 = new JdbcDataSource();
      h2.setURL("jdbc:h2:mem:test" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
      h2.setUser("sa");
      return h2;
    }
  },

  /** PostgreSQL from a Maven artifact, one server for the whole run; it ends with the JVM. */
  POSTGRESQL {
    @Override
    public DataSource create() {
      String name = "test" + COUNT.incrementAndGet();
      try (var connection = Postgres.SERVER.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create database " + name);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return Postgres.SERVER.getDatabase("postgres", name);
    }
  };

  private static final AtomicInteger COUNT = new AtomicInteger();

  /** A new empty database. */
  public abstract DataSource create();

  /** A new database with the schema of the gateway, without demo data. */
  public DataSource createWithSchema() {
    DataSource dataSource = create();
    new Schema(dataSource, false).migrate();
    return dataSource;
  }

  private static final class Postgres {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(new File("target/postgresql"))
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
