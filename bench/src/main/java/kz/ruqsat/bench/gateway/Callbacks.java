package kz.ruqsat.bench.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The callbacks of all participants: those that live take at once, the dead one never answers. */
final class Callbacks implements AutoCloseable {

  private static final byte[] TAKEN =
      """
      <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>\
      <r:sendMessageResponse xmlns:r="http://bip.bee.kz/AsyncChannel/v10/Types"><response/>\
      </r:sendMessageResponse></s:Body></s:Envelope>\
      """
          .getBytes(StandardCharsets.UTF_8);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private volatile CountDownLatch owed = new CountDownLatch(0);

  Callbacks() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 500);
    server.setExecutor(threads);
    server.createContext("/live/", this::take);
    server.createContext("/dead/", Callbacks::hang);
    server.start();
  }

  String live(int participant) {
    return address("/live/" + participant);
  }

  String dead() {
    return address("/dead/");
  }

  /** So many messages are to come to those who live. */
  void expect(int messages) {
    owed = new CountDownLatch(messages);
  }

  /** Waits for the last of them. */
  void await() throws InterruptedException {
    if (!owed.await(5, TimeUnit.MINUTES)) {
      throw new IllegalStateException(owed.getCount() + " messages did not come");
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      exchange.sendResponseHeaders(200, TAKEN.length);
      exchange.getResponseBody().write(TAKEN);
      owed.countDown();
    }
  }

  private static void hang(HttpExchange exchange) {
    try (exchange) {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
