package kz.ruqsat.it.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.crash.Recorded.Row;
import org.junit.jupiter.api.Test;

/**
 * Confirmations from several senders while the gateway is killed, and PostgreSQL with it. Here in a
 * short form; {@code bench/run payments} is the long one of the same.
 */
class PaymentCrashIT {

  private static final int PAYMENTS = Integer.getInteger("crash.payments", 400);
  private static final int KILLS = Integer.getInteger("crash.kills", 2);
  private static final int STOPS = Integer.getInteger("crash.stops", 1);
  private static final int SENDERS = 4;
  private static final long SEED = Long.getLong("crash.seed", System.nanoTime());

  private final Random random = new Random(SEED);
  private final Deck deck = new Deck(PAYMENTS, random);

  /** Something that happens to the gateway. */
  private interface Blow {
    void strike() throws IOException, InterruptedException;
  }

  @Test
  @Obligation({"IS.05", "DC.4"})
  void whatWasAcknowledgedIsThereExactlyOnceAndEveryConflictIsRaised() throws Exception {
    Path folder = emptied(Path.of(System.getProperty("bench.dir"), "crash"));
    boolean onPostgres = "postgresql".equals(database());
    try (PostgresProcess postgres =
            onPostgres ? new PostgresProcess(folder.resolve("postgresql")) : null;
        ServerProcess server =
            new ServerProcess(folder.resolve("gateway"), settings(folder, postgres))) {
      server.start();
      Senders senders = new Senders(server.uri("/shep/bip-async"), deck);
      long begun = System.nanoTime();
      Future<?> done = senders.start(SENDERS);
      strike(senders, done, blows(server, postgres));
      done.get();
      long seconds = (System.nanoTime() - begun) / 1_000_000_000;
      verify(senders, new Recorded(server));
      System.out.printf(
          "%s: %d confirmations of %d payments, %d kills, %d stops of the database, %d attempts"
              + " without answer, %d s, seed %d%n",
          database(),
          deck.size(),
          deck.payments().size(),
          KILLS,
          onPostgres ? STOPS : 0,
          senders.failures(),
          seconds,
          SEED);
    }
  }

  /** Each blow falls when so many confirmations were answered, while others are under way. */
  private void strike(Senders senders, Future<?> done, Map<Integer, Blow> blows)
      throws IOException, InterruptedException {
    for (Map.Entry<Integer, Blow> blow : blows.entrySet()) {
      while (senders.answered() < blow.getKey() && !done.isDone()) {
        Thread.sleep(1);
      }
      Thread.sleep(random.nextInt(30));
      blow.getValue().strike();
    }
  }

  private Map<Integer, Blow> blows(ServerProcess server, PostgresProcess postgres) {
    Map<Integer, Blow> blows = new TreeMap<>();
    for (int i = 0; i < KILLS; i++) {
      put(
          blows,
          () -> {
            server.kill();
            server.start();
          });
    }
    for (int i = 0; postgres != null && i < STOPS; i++) {
      put(
          blows,
          () -> {
            postgres.stopImmediately();
            postgres.start();
          });
    }
    return blows;
  }

  private void put(Map<Integer, Blow> blows, Blow blow) {
    int at;
    do {
      at = deck.size() / 50 + random.nextInt(deck.size() * 9 / 10);
    } while (blows.containsKey(at));
    blows.put(at, blow);
  }

  private void verify(Senders senders, Recorded recorded) throws Exception {
    List<Row> rows = recorded.payments();
    Map<String, BigDecimal> byReference = new HashMap<>();
    rows.forEach(row -> byReference.put(row.bankReference(), row.amount()));
    assertEquals(byReference.size(), rows.size(), "no payment twice");
    assertEquals(deck.payments().size(), rows.size(), "no payment lost, none invented");
    for (Confirmation payment : deck.payments()) {
      assertTrue(senders.acknowledged(payment) > 0, payment.bankReference());
      assertEquals(payment.amount(), byReference.get(payment.bankReference()));
    }
    assertEquals(
        deck.payments().stream().map(Confirmation::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
        rows.stream().map(Row::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    List<Row> conflicts = recorded.conflicts();
    assertEquals(
        deck.conflicts().stream()
            .map(it -> new Row(it.bankReference(), it.amount()))
            .sorted(order())
            .toList(),
        conflicts.stream().sorted(order()).toList());
    assertTrue(recorded.check("messages").contains("\"genuine\":true"), "the sealed journal");
  }

  private static Comparator<Row> order() {
    return Comparator.comparing(Row::bankReference).thenComparing(Row::amount);
  }

  private static Map<String, String> settings(Path folder, PostgresProcess postgres)
      throws IOException {
    StringBuilder participants = new StringBuilder("participants:\n");
    IntStream.rangeClosed(1, SENDERS)
        .forEach(
            i ->
                participants.append(
                    """
                      - senderId: crash_%d
                        name: Sends confirmations of payments
                        password: bench
                        services: [PSHEP_NotificationPayment]
                        settings: {payment.signature: OPTIONAL}
                    """
                        .formatted(i)));
    Path file = Files.writeString(folder.resolve("gateway.yaml"), participants);
    Map<String, String> settings = new HashMap<>();
    settings.put("RUQSAT_SHEP_CONFIGURATION_FILE", file.toAbsolutePath().toString());
    if (postgres != null) {
      settings.putAll(postgres.environment());
    }
    return settings;
  }

  private static String database() {
    return System.getProperty("crash.database", System.getProperty("bench.database"));
  }

  private static Path emptied(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(folder);
  }
}
