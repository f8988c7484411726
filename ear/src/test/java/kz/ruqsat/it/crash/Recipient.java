package kz.ruqsat.it.crash;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A participant's callback that counts what it is brought, by the gateway's id of the message. */
final class Recipient implements AutoCloseable {

  private static final Pattern ID = Pattern.compile("<messageId>([^<]+)</messageId>");
  private static final Pattern SIGNER = Pattern.compile("X509SerialNumber>([0-9]+)<");
  private static final byte[] TAKEN =
      """
      <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>\
      <r:sendMessageResponse xmlns:r="http://bip.bee.kz/AsyncChannel/v10/Types"><response/>\
      </r:sendMessageResponse></s:Body></s:Envelope>\
      """
          .getBytes(StandardCharsets.UTF_8);

  private final Map<String, Integer> taken = new ConcurrentHashMap<>();
  private final Map<String, Integer> bySigner = new ConcurrentHashMap<>();
  private final Set<String> running = ConcurrentHashMap.newKeySet();
  private final Set<String> twiceAtOnce = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newFixedThreadPool(64);
  private final HttpServer server;
  private final long millis;

  /**
   * @param millis how long it takes for a message
   */
  Recipient(long millis) throws IOException {
    this.millis = millis;
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 200);
    server.setExecutor(threads);
    server.createContext("/callback", this::take);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/callback";
  }

  /** How often each message was taken. */
  Map<String, Integer> taken() {
    return taken;
  }

  /** The messages that were taken more than once. */
  Set<String> repeated() {
    return taken.entrySet().stream()
        .filter(it -> it.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Messages that were brought while they were being brought. */
  Set<String> twiceAtOnce() {
    return twiceAtOnce;
  }

  /** How many deliveries came from the holder of each key: each node has its own. */
  Map<String, Integer> bySigner() {
    return bySigner;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String id = first(ID, body);
      if (!running.add(id)) {
        twiceAtOnce.add(id);
      }
      pause();
      taken.merge(id, 1, Integer::sum);
      bySigner.merge(first(SIGNER, body), 1, Integer::sum);
      running.remove(id);
      exchange.sendResponseHeaders(200, TAKEN.length);
      exchange.getResponseBody().write(TAKEN);
    }
  }

  private void pause() {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }
}
