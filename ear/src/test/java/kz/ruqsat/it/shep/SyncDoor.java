package kz.ruqsat.it.shep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import kz.ruqsat.it.Gateway;

/** The synchronous channel as raw bytes over HTTP. */
final class SyncDoor {

  static final String OPEN = "/shep/bip-sync/";
  static final String SIGNED = "/shep/bip-sync-wss-gost/";

  private SyncDoor() {}

  static HttpResponse<byte[]> post(String path, byte[] message, String contentType) {
    var request = Gateway.request(path).POST(BodyPublishers.ofByteArray(message));
    return Gateway.sendForBytes(
        contentType == null ? request : request.header("Content-Type", contentType));
  }

  static String answer(String path, byte[] message) {
    HttpResponse<byte[]> response = post(path, message, "text/xml; charset=utf-8");
    String text = text(response);
    assertEquals(200, response.statusCode(), text);
    assertEquals("text/xml;charset=utf-8", type(response));
    return text;
  }

  /** The answer, which must be a fault of the contract with that code. */
  static String fault(String path, byte[] message, String code) {
    return requireFault(post(path, message, "text/xml; charset=utf-8"), code);
  }

  static String requireFault(HttpResponse<byte[]> response, String code) {
    String text = text(response);
    assertEquals(500, response.statusCode(), text);
    assertTrue(text.contains("<errorCode>" + code + "</errorCode>"), text);
    assertTrue(text.contains("SendMessageFault1_SendMessageFault"), text);
    assertTrue(text.matches("(?s).*<sessionId>\\{[0-9a-f-]{36}}</sessionId>.*"), text);
    return text;
  }

  static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  /** The text of the first element of that name. */
  static String element(String name, String xml) {
    int from = xml.indexOf("<" + name + ">");
    assertTrue(from >= 0, () -> "no " + name + " in " + xml);
    from += name.length() + 2;
    return xml.substring(from, xml.indexOf("</" + name + ">", from));
  }

  private static String type(HttpResponse<byte[]> response) {
    return response.headers().firstValue("Content-Type").orElseThrow().replace(" ", "");
  }
}
