package kz.ruqsat.eds.testpki;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The addresses of a test centre, served on loopback over plain HTTP as the NUC RK does. */
final class PkiServer implements AutoCloseable {

  /** Requests of OCSP and TSP are some hundred bytes. */
  private static final int LARGEST_REQUEST = 64 * 1024;

  /** Makes the answer to the body of a request. */
  interface Service {
    byte[] answer(byte[] request) throws IOException, GeneralSecurityException;
  }

  private final HttpServer server;
  private final ExecutorService workers;
  private volatile boolean asleep;

  PkiServer(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    workers =
        Executors.newFixedThreadPool(
            4,
            task -> {
              Thread thread = new Thread(task, "test-pki");
              thread.setDaemon(true);
              return thread;
            });
    server.setExecutor(workers);
  }

  Addresses addresses() {
    return new Addresses(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
  }

  void serve(URI address, String contentType, Service service) {
    server.createContext(address.getPath(), exchange -> answer(exchange, contentType, service));
  }

  /** Whether everything is refused with status 503 for now. */
  void sleep(boolean now) {
    asleep = now;
  }

  void start() {
    server.start();
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }

  private void answer(HttpExchange exchange, String contentType, Service service)
      throws IOException {
    try (exchange;
        InputStream in = exchange.getRequestBody()) {
      if (asleep) {
        exchange.sendResponseHeaders(503, -1);
        return;
      }
      byte[] answer = service.answer(in.readNBytes(LARGEST_REQUEST));
      exchange.getResponseHeaders().set("Content-Type", contentType);
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    } catch (GeneralSecurityException e) {
      exchange.sendResponseHeaders(500, -1);
    }
  }
}
