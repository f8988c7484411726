package kz.ruqsat.bench.gateway;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Messages a second over the asynchronous channel, from the sender's first message until the last
 * is in the recipient's hands: for one recipient, for fifty, and with one of the fifty dead. A bare
 * POST to the same server is the baseline. Arguments: folder of the assembled server, messages for
 * each row.
 */
public final class AsyncBench {

  private static final int PARTICIPANTS = 50;
  private static final int CONNECTIONS = 8;
  private static final String PATH = "/shep/bip-async";

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private final Path home;
  private final int messages;

  /**
   * @param accepted acknowledged messages a second
   * @param delivered messages a second until the last one was delivered
   */
  private record Row(double accepted, double delivered) {}

  private AsyncBench(String[] args) {
    this.home = Path.of(args[0]);
    this.messages = Integer.parseInt(args[1]);
  }

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    AsyncBench bench = new AsyncBench(args);
    bench.measure("H2", Map.of());
    try (EmbeddedPostgres postgres = Databases.postgres()) {
      bench.measure("PostgreSQL", Databases.environment(postgres));
    }
    bench.print();
  }

  private void measure(String database, Map<String, String> environment) throws Exception {
    Path folder = Files.createTempDirectory("ruqsat-bench-async");
    try (Callbacks callbacks = new Callbacks()) {
      Path file = Files.writeString(folder.resolve("gateway.yaml"), configuration(callbacks));
      Map<String, String> settings = new HashMap<>(environment);
      settings.put("RUQSAT_SHEP_CONFIGURATION_FILE", file.toString());
      try (Server server = new Server(home, settings)) {
        run(server, callbacks, PARTICIPANTS, 0, messages);
        echo(server, database);
        row(database + ", 1 participant", server, callbacks, 1, 0);
        row(database + ", 50 participants", server, callbacks, PARTICIPANTS, 0);
        row(database + ", 50 participants, one dead", server, callbacks, PARTICIPANTS, 1);
      }
      Files.delete(file);
      Files.delete(folder);
    }
  }

  private void echo(Server server, String database) throws Exception {
    Load load = new Load(server, CONNECTIONS);
    load.run("/bench-echo/Echo", GatewayBench.echo(), Duration.ofSeconds(3));
    double perSecond =
        load.run("/bench-echo/Echo", GatewayBench.echo(), Duration.ofSeconds(5)).perSecond();
    rows.put(database + ", bare CXF echo", new Row(perSecond, perSecond));
  }

  private void row(String name, Server server, Callbacks callbacks, int participants, int dead)
      throws Exception {
    rows.put(name, run(server, callbacks, participants, dead, messages));
    System.out.println("measured: " + name);
  }

  /** Sends to the participants by turns; those who are dead come first. */
  private Row run(Server server, Callbacks callbacks, int participants, int dead, int count)
      throws Exception {
    int toDead = dead == 0 ? 0 : (count + participants - 1) / participants;
    callbacks.expect(count - toDead);
    AtomicInteger sent = new AtomicInteger();
    Supplier<byte[]> next =
        () -> {
          int number = sent.getAndIncrement();
          return number >= count ? null : message(number % participants, dead);
        };
    long begin = System.nanoTime();
    new Load(server, CONNECTIONS).send(PATH, next);
    double accepted = (System.nanoTime() - begin) / 1e9;
    callbacks.await();
    double delivered = (System.nanoTime() - begin) / 1e9;
    return new Row(count / accepted, (count - toDead) / delivered);
  }

  private void print() {
    System.out.printf(
        "%n| %d connections, %d messages a row | accepted/s | delivered/s | × of the echo |%n",
        CONNECTIONS, messages);
    System.out.println("|---|---|---|---|");
    double echo = 0;
    for (Map.Entry<String, Row> each : rows.entrySet()) {
      Row row = each.getValue();
      echo = each.getKey().endsWith("echo") ? row.delivered() : echo;
      System.out.printf(
          "| %s | %.0f | %.0f | %.2f |%n",
          each.getKey(), row.accepted(), row.delivered(), row.delivered() / echo);
    }
  }

  private static String configuration(Callbacks callbacks) throws IOException {
    StringBuilder yaml = new StringBuilder("participants:\n");
    yaml.append("  - {senderId: bench_sender, name: Sends, password: bench, services: ['*']}\n");
    for (int i = 0; i < PARTICIPANTS; i++) {
      participant(yaml, "live" + i, callbacks.live(i));
    }
    participant(yaml, "dead0", callbacks.dead());
    return yaml.toString();
  }

  private static void participant(StringBuilder yaml, String name, String callback) {
    yaml.append(
        """
          - senderId: bench_%1$s
            name: Receives
            password: bench
            provides: [BENCH_%1$s]
            settings: {async.callback: '%2$s', async.parallel: 8}
        """
            .formatted(name, callback));
  }

  private byte[] message(int participant, int dead) {
    String service = participant < dead ? "BENCH_dead" + participant : "BENCH_live" + participant;
    return """
    <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>\
    <a:sendMessage xmlns:a="http://bip.bee.kz/AsyncChannel/v10/Types"><request><messageInfo>\
    <messageId/><correlationId/><serviceId>%s</serviceId><messageType>REQUEST</messageType>\
    <messageDate>%s</messageDate><sender><senderId>bench_sender</senderId>\
    <password>bench</password></sender></messageInfo><messageData><data><number>%d</number>\
    <text>%s</text></data></messageData></request></a:sendMessage></s:Body></s:Envelope>\
    """
        .formatted(service, Instant.now(), numbers.incrementAndGet(), "Сәлем ".repeat(100))
        .getBytes(StandardCharsets.UTF_8);
  }
}
