package kz.ruqsat.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares what the server of the system tests needs before Arquillian starts it: ports that are
 * free beside a gateway already running, a folder of its own, and PostgreSQL when the build asks
 * for it by {@code -Dbench.database=postgresql}.
 */
public final class TestBench implements LauncherSessionListener {

  /** The system property with the port of the gateway. */
  static final String HTTP_PORT = "bench.http.port";

  /** The system property with the port where a test may play another gateway. */
  static final String UPSTREAM_PORT = "bench.upstream.port";

  /** The system property with another such port. */
  static final String SECOND_PORT = "bench.second.port";

  /** The system property with the issuer that a test may play. */
  static final String ISSUER = "bench.issuer";

  private static final String DATABASE = "bench.database.url";
  private static final String USER = "bench.database.user";

  private static final int HTTP = 8080;
  private static final int UPSTREAM = 8280;
  private static final int SECOND = 8281;
  private static final int PROVIDER = 8282;
  private static final List<Integer> PORTS =
      List.of(HTTP, 9990, 4712, 4713, 8180, 8181, UPSTREAM, SECOND, PROVIDER);

  private FreePorts ports;
  private EmbeddedPostgres postgres;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    ports = FreePorts.take(PORTS);
    int offset = ports.offset();
    System.setProperty(HTTP_PORT, String.valueOf(HTTP + offset));
    System.setProperty("bench.management.port", String.valueOf(9990 + offset));
    System.setProperty(ISSUER, "http://127.0.0.1:" + (PROVIDER + offset) + "/realms/licensing");
    Path dir = Path.of(System.getProperty("bench.dir")).toAbsolutePath();
    String jvm =
        "-Xmx768m -Dfile.encoding=UTF-8 -Djava.net.preferIPv4Stack=true"
            + " -Druqsat.demo=true"
            + " -Djboss.socket.binding.port-offset="
            + offset
            + " -Djboss.server.data.dir="
            + dir.resolve("server/database")
            + " -Druqsat.trusted-proxies=127.0.0.1"
            + " -Druqsat.oidc.issuer="
            + System.getProperty(ISSUER)
            + " -Druqsat.oidc.audience=ruqsat"
            + " -Druqsat.oidc.roles-claim=realm_access.roles"
            + " -Dbench.password.there=secret-there"
            + " -Druqsat.calendar.doubtful=year-2027"
            + " -Druqsat.sandbox.timeout=PT2S"
            + " -Druqsat.shep.async.first-delay=PT0.2S"
            + " -Druqsat.shep.async.longest-delay=PT0.5S"
            + " -Druqsat.shep.async.attempts=4"
            + " -Druqsat.shep.breaker.rest=PT1S"
            + " -Druqsat.shep.relay.look=PT0.3S"
            + " -Druqsat.shep.configuration-file="
            + configuration(dir, offset);
    System.setProperty("bench.jvm", jvm + database(dir));
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    ports.close();
    if (postgres != null) {
      try {
        postgres.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The operator's file of the system tests, with the ports in it. */
  private static Path configuration(Path dir, int offset) {
    String upstream = String.valueOf(UPSTREAM + offset);
    String second = String.valueOf(SECOND + offset);
    System.setProperty(UPSTREAM_PORT, upstream);
    System.setProperty(SECOND_PORT, second);
    Path file = dir.resolve("gateway.yaml");
    try (InputStream template = TestBench.class.getResourceAsStream("/gateway.yaml")) {
      String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
      Files.createDirectories(dir);
      return Files.writeString(
          file,
          text.replace(":PORT/", ":" + upstream + "/").replace(":SECOND/", ":" + second + "/"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A connection past the server, as somebody has it who knows the password of the database.
   *
   * @throws SQLException when the server is not running, for H2
   */
  public static Connection database() throws SQLException {
    String user = System.getProperty(USER);
    return DriverManager.getConnection(System.getProperty(DATABASE), user, user);
  }

  private String database(Path dir) {
    return "postgresql".equals(System.getProperty("bench.database"))
        ? database("postgresql", postgresql(dir), "postgres")
        : database("h2", h2(dir), "sa") + " -Dh2.bindAddress=127.0.0.1";
  }

  private static String database(String driver, String url, String user) {
    System.setProperty(DATABASE, url);
    System.setProperty(USER, user);
    return " -Druqsat.db.driver=%1$s -Druqsat.db.url=%2$s -Druqsat.db.user=%3$s -Druqsat.db.password=%3$s"
        .formatted(driver, url, user);
  }

  /**
   * The file in the server's folder. AUTO_SERVER lets others in beside the server, which has it
   * open as ever; that goes together only with closing on exit.
   */
  private static String h2(Path dir) {
    return "jdbc:h2:file:"
        + dir.resolve("server/database/ruqsat")
        + ";AUTO_SERVER=TRUE;LOCK_TIMEOUT=20000;WRITE_DELAY=0";
  }

  private String postgresql(Path dir) {
    try {
      postgres =
          EmbeddedPostgres.builder()
              .setOverrideWorkingDirectory(dir.resolve("postgresql").toFile())
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return postgres.getJdbcUrl("postgres", "postgres");
  }
}
