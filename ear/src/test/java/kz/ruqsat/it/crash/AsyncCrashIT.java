package kz.ruqsat.it.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the asynchronous channel acknowledged survives the end of a node, and nodes do not get in
 * each other's way.
 */
@EnabledIfSystemProperty(named = "bench.database", matches = "postgresql")
class AsyncCrashIT {

  private static final int MESSAGES = Integer.getInteger("crash.messages", 2000);
  private static final int PARALLEL = 16;
  private static final long PATIENCE_NANOS = 240_000_000_000L;

  @TempDir private static Path folder;

  private final Recipient recipient = open();
  private PostgresProcess database;

  private static Recipient open() {
    try {
      return new Recipient(5);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void startDatabase() throws IOException {
    database = new PostgresProcess(Files.createTempDirectory(folder, "postgresql"));
  }

  @AfterEach
  void stop() throws IOException {
    recipient.close();
    database.close();
  }

  private ServerProcess node(String name) throws IOException {
    Path data = Files.createTempDirectory(folder, name);
    Path file =
        Files.writeString(
            data.resolve("gateway.yaml"),
            """
            participants:
              - senderId: crash_sender
                name: Sends
                password: crash
                services: [CRASH]
              - senderId: crash_provider
                name: Has everything pushed
                password: crash
                provides: [CRASH]
                settings:
                  async.callback: %s
                  async.parallel: %d
                  async.signed: true
            """
                .formatted(recipient.address(), PARALLEL));
    Map<String, String> environment = new HashMap<>(database.environment());
    environment.put("RUQSAT_NODE", name);
    environment.put("RUQSAT_SHEP_CONFIGURATION_FILE", file.toString());
    environment.put("RUQSAT_SHEP_ASYNC_READ_TIMEOUT", "PT10S");
    environment.put("RUQSAT_SHEP_ASYNC_LEASE_RESERVE", "PT3S");
    environment.put("RUQSAT_SHEP_ASYNC_FIRST_DELAY", "PT0.2S");
    return new ServerProcess(data, environment);
  }

  @Test
  void twoNodesShareTheWorkAndTheEndOfOneInTheMiddleLosesNothing() throws Exception {
    try (ServerProcess one = node("one");
        ServerProcess two = node("two")) {
      one.launch();
      two.launch();
      one.awaitHealth();
      two.awaitHealth();
      try (Sender sender =
          new Sender(MESSAGES, i -> (i % 2 == 0 ? one : two).uri("/shep/bip-async"))) {
        await(() -> recipient.taken().size() >= MESSAGES / 3);
        assertEquals(Set.of(), repeated(), "while both live, each message comes once");
        assertEquals(2, recipient.bySigner().size(), () -> "nodes: " + recipient.bySigner());
        one.kill();
        Set<String> notNoted = undelivered();
        assertTrue(recipient.taken().size() < MESSAGES, "killed in the middle");

        one.start();
        sender.await();
        await(() -> recipient.taken().keySet().containsAll(sender.acknowledged()));
        await(() -> undelivered().isEmpty());
        assertEquals(MESSAGES, sender.acknowledged().size());
        Set<String> twice = repeated();
        assertTrue(notNoted.containsAll(twice), () -> "noted and brought again: " + twice);
        assertEquals(Set.of(), recipient.twiceAtOnce(), "brought by both at once");
      }
    }
  }

  private Set<String> repeated() {
    return recipient.taken().entrySet().stream()
        .filter(it -> it.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The messages of which the database does not know that they were delivered. */
  private Set<String> undelivered() {
    Set<String> ids = new HashSet<>();
    try (Connection connection = DriverManager.getConnection(database.url());
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

  private static void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "not in time");
      Thread.sleep(50);
    }
  }
}
