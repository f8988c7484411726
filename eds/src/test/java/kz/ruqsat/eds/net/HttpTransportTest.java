package kz.ruqsat.eds.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpTransportTest {

  private final Transport transport = new HttpTransport(Duration.ofSeconds(30));
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final AtomicInteger elsewhere = new AtomicInteger();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(workers);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    workers.shutdownNow();
  }

  @Test
  void theBodyOfAPostArrivesAndTheAnswerComesBack() throws IOException {
    URI address =
        serve(
            "/ocsp",
            exchange -> {
              assertEquals("text/x", exchange.getRequestHeaders().getFirst("Content-Type"));
              byte[] body = exchange.getRequestBody().readAllBytes();
              answer(exchange, 200, new byte[] {(byte) body.length});
            });
    assertArrayEquals(new byte[] {3}, transport.post(address, "text/x", new byte[3], 10));
  }

  @Test
  void aRedirectIsNotFollowed() {
    URI address =
        serve(
            "/moved",
            exchange -> {
              exchange.getResponseHeaders().set("Location", "/elsewhere");
              answer(exchange, 302, new byte[0]);
            });
    serve(
        "/elsewhere",
        exchange -> {
          elsewhere.incrementAndGet();
          answer(exchange, 200, new byte[1]);
        });
    IOException refused = assertThrows(IOException.class, () -> transport.get(address, 10));
    assertEquals("status 302", refused.getMessage());
    assertEquals(0, elsewhere.get());
  }

  @Test
  void anAnswerThatIsNoSuccessIsNoAnswer() {
    URI address = serve("/", exchange -> answer(exchange, 503, new byte[] {1}));
    assertThrows(IOException.class, () -> transport.get(address, 10));
  }

  @Test
  void anAnswerBeyondTheLimitIsCutOff() throws IOException {
    URI address =
        serve(
            "/endless",
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 100_000; i++) {
                  out.write(new byte[1024]);
                }
              }
            });
    IOException refused = assertThrows(IOException.class, () -> transport.get(address, 4096));
    assertTrue(refused.getMessage().contains("more than 4096 bytes"), refused.getMessage());
    URI exact = serve("/exact", exchange -> answer(exchange, 200, new byte[4096]));
    assertEquals(4096, transport.get(exact, 4096).length);
  }

  @Test
  void aServerThatDripsIsCutOffAtTheDeadline() {
    URI address =
        serve(
            "/drip",
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 100; i++) {
                  out.write(1);
                  out.flush();
                  Thread.sleep(200);
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    Transport hasty = new HttpTransport(Duration.ofSeconds(1));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThrows(IOException.class, () -> hasty.get(address, 1024)));
  }

  @Test
  void aServerThatIsNotThereIsAnError() throws IOException {
    URI address = serve("/gone", exchange -> answer(exchange, 200, new byte[1]));
    server.stop(0);
    assertThrows(IOException.class, () -> transport.get(address, 10));
    assertThrows(IOException.class, () -> transport.get(URI.create("file:///etc/hosts"), 10));
  }

  private URI serve(String path, HttpHandler handler) {
    server.createContext(path, handler);
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
