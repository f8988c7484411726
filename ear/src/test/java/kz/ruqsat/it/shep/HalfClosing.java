package kz.ruqsat.it.shep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that reads a request, begins an answer and closes its side of the connection. */
final class HalfClosing implements AutoCloseable {

  private static final byte[] BEGINNING =
      "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 500\r\n\r\n<s:Envelope"
          .getBytes(StandardCharsets.US_ASCII);

  private final ServerSocket listening;
  private final AtomicInteger asked = new AtomicInteger();

  HalfClosing(int port) throws IOException {
    listening = new ServerSocket(port, 10, InetAddress.getByName("127.0.0.1"));
    Thread serving = new Thread(this::serve, "half-closing");
    serving.setDaemon(true);
    serving.start();
  }

  /** How many requests have come. */
  int asked() {
    return asked.get();
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }

  private void serve() {
    while (!listening.isClosed()) {
      try (Socket connection = listening.accept()) {
        InputStream in = connection.getInputStream();
        if (in.read(new byte[8192]) > 0) {
          asked.incrementAndGet();
          connection.getOutputStream().write(BEGINNING);
          connection.shutdownOutput();
          in.transferTo(OutputStream.nullOutputStream());
        }
      } catch (IOException e) {
        // closed, or the caller went away: the next one
      }
    }
  }
}
