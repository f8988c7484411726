package kz.ruqsat.it.shep;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;

/** An answer that begins well and never ends. */
final class Drip {

  private static final long MILLIS = 20;

  private Drip() {}

  /** Writes until the caller hangs up. */
  static void answer(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    exchange.sendResponseHeaders(200, 0);
    OutputStream body = exchange.getResponseBody();
    try {
      while (true) {
        body.write(' ');
        body.flush();
        Thread.sleep(MILLIS);
      }
    } catch (IOException hungUp) {
      exchange.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
