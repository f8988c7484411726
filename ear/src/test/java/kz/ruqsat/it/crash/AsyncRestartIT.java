package kz.ruqsat.it.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** One gateway alone with H2 in its folder, killed and started again in the middle of the work. */
@EnabledIfSystemProperty(named = "bench.database", matches = "h2")
class AsyncRestartIT {

  private static final int MESSAGES = Integer.getInteger("crash.messages", 600);

  @TempDir private static Path folder;

  @Test
  void aKillAndARestartInTheMiddleLoseNothingAndRepeatOnlyWhatWasNotNoted() throws Exception {
    try (Recipient recipient = new Recipient(5);
        ServerProcess node = CrashNodes.node(folder, "alone", recipient, Map.of())) {
      node.start();
      try (Sender sender = new Sender(MESSAGES, i -> node.uri("/shep/bip-async"))) {
        Deliveries.await(() -> recipient.taken().size() >= MESSAGES / 3);
        assertEquals(Set.of(), recipient.repeated(), "while it lives, each message comes once");
        node.kill();
        Set<String> acknowledged = Set.copyOf(sender.acknowledged());
        Set<String> notNoted = Deliveries.undelivered(copyOfDatabase(node));
        assertTrue(recipient.taken().size() < MESSAGES, "killed in the middle");

        node.start();
        sender.await();
        Deliveries.await(() -> recipient.taken().keySet().containsAll(sender.acknowledged()));
        assertTrue(recipient.taken().keySet().containsAll(acknowledged), "none of them is lost");
        assertEquals(MESSAGES, sender.acknowledged().size());
        assertEquals(sender.acknowledged(), recipient.taken().keySet(), "and none is made up");
        Set<String> twice = recipient.repeated();
        assertTrue(notNoted.containsAll(twice), () -> "noted and brought again: " + twice);
        assertEquals(Set.of(), recipient.twiceAtOnce());
      }
    }
  }

  /** What lies on the disk after the kill; the original stays as the restart finds it. */
  private static String copyOfDatabase(ServerProcess node) throws Exception {
    Path copy = Files.createTempDirectory(folder, "copy").resolve("ruqsat.mv.db");
    Files.copy(node.data().resolve("ruqsat.mv.db"), copy);
    String name = copy.toString().replace(".mv.db", "");
    return "jdbc:h2:file:" + name + ";USER=sa;PASSWORD=sa;IFEXISTS=TRUE";
  }
}
