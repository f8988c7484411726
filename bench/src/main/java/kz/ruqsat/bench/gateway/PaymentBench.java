package kz.ruqsat.bench.gateway;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Confirmations of payments a second over the asynchronous channel, beside pgbench doing the same
 * inserts in the same database, one after the other for each number of clients. Needs {@code
 * pgbench} on the path. Arguments: folder of the assembled server, seconds for each row.
 */
public final class PaymentBench {

  private static final int[] CLIENTS = {1, 8, 32};
  private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
  private static final String PARTICIPANT =
      """
      participants:
        - senderId: bench
          name: Sends confirmations of payments
          password: bench
          services: [PSHEP_NotificationPayment]
          settings: {payment.signature: OPTIONAL}
      """;

  private final EmbeddedPostgres postgres;
  private final Server server;
  private final int seconds;
  private final Path script;

  private PaymentBench(EmbeddedPostgres postgres, Server server, int seconds) throws IOException {
    this.postgres = postgres;
    this.server = server;
    this.seconds = seconds;
    this.script = server.data().resolve("inserts.sql");
    try (InputStream inserts = PaymentBench.class.getResourceAsStream("payment-inserts.sql")) {
      Files.copy(inserts, script);
    }
  }

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    Path configuration = Files.createTempFile("ruqsat-bench", ".yaml");
    Files.writeString(configuration, PARTICIPANT);
    try (EmbeddedPostgres postgres = Databases.postgres()) {
      Map<String, String> settings = new HashMap<>(Databases.environment(postgres));
      settings.put("RUQSAT_SHEP_CONFIGURATION_FILE", configuration.toString());
      try (Server server = new Server(Path.of(args[0]), settings)) {
        new PaymentBench(postgres, server, Integer.parseInt(args[1])).run();
      }
    } finally {
      Files.delete(configuration);
    }
  }

  private void run() throws Exception {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create sequence bench_seq");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    Confirmations confirmations = new Confirmations(server);
    // The compiler of the server needs a while on a machine that it shares with the senders.
    confirmations.perSecond(8, 3 * seconds);
    List<String> rows = new ArrayList<>();
    for (int clients : CLIENTS) {
      Duration before = server.cpu();
      double gateway = confirmations.perSecond(clients, seconds);
      double cpu = server.cpu().minus(before).toNanos() / 1e3 / (gateway * seconds);
      double database = pgbench(clients);
      rows.add(
          "| %d | %.0f | %.0f | %.0f | %.0f %% |"
              .formatted(clients, gateway, cpu, database, 100 * gateway / database));
      System.out.println("measured: " + clients + " clients");
    }
    System.out.println(
        "\n| senders | confirmations/s | server CPU µs each | pgbench transactions/s | ratio |");
    System.out.println("|---|---|---|---|---|");
    rows.forEach(System.out::println);
  }

  private double pgbench(int clients) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            "pgbench",
            "--no-vacuum",
            "--protocol=prepared",
            "--client=" + clients,
            "--jobs=" + Math.min(clients, 2),
            "--time=" + seconds,
            "--file=" + script,
            "--host=127.0.0.1",
            "--port=" + postgres.getPort(),
            "--username=postgres",
            "postgres");
    builder.environment().put("PGPASSWORD", "postgres");
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher tps = TPS.matcher(output);
    if (process.waitFor() != 0 || !tps.find()) {
      throw new IllegalStateException(output);
    }
    return Double.parseDouble(tps.group(1));
  }
}
