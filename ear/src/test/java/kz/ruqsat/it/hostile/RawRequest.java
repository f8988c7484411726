package kz.ruqsat.it.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import kz.ruqsat.it.Gateway;

/** A request written by hand, where the client of the JDK is too well-mannered. */
final class RawRequest {

  private static final String END_OF_HEAD = "\r\n\r\n";

  private RawRequest() {}

  /**
   * Sends less than it announces, closes its half of the connection and reads the answer's body;
   * nothing when the gateway closes, too.
   *
   * @param announced the header that tells the length, and the empty line after it
   */
  static byte[] breakingOff(String path, String announced, byte[] sent) throws IOException {
    URI uri = Gateway.uri(path);
    try (var socket = new Socket(uri.getHost(), uri.getPort())) {
      socket.setSoTimeout(30_000);
      String request = "POST " + path + " HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n";
      var out = socket.getOutputStream();
      out.write((request + announced).getBytes(ISO_8859_1));
      out.write(sent);
      socket.shutdownOutput();
      String answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
      int end = answer.indexOf(END_OF_HEAD);
      int body = end < 0 ? answer.length() : end + END_OF_HEAD.length();
      return answer.substring(body).getBytes(ISO_8859_1);
    }
  }
}
