package kz.ruqsat.it.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
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
    return CrashNodes.node(folder, name, recipient, database.environment());
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
        Deliveries.await(() -> recipient.taken().size() >= MESSAGES / 3);
        assertEquals(Set.of(), recipient.repeated(), "while both live, each message comes once");
        assertEquals(2, recipient.bySigner().size(), () -> "nodes: " + recipient.bySigner());
        one.kill();
        Set<String> notNoted = undelivered();
        assertTrue(recipient.taken().size() < MESSAGES, "killed in the middle");

        one.start();
        sender.await();
        Deliveries.await(() -> recipient.taken().keySet().containsAll(sender.acknowledged()));
        Deliveries.await(() -> undelivered().isEmpty());
        assertEquals(MESSAGES, sender.acknowledged().size());
        Set<String> twice = recipient.repeated();
        assertTrue(notNoted.containsAll(twice), () -> "noted and brought again: " + twice);
        assertEquals(Set.of(), recipient.twiceAtOnce(), "brought by both at once");
      }
    }
  }

  private Set<String> undelivered() {
    return Deliveries.undelivered(database.url());
  }
}
