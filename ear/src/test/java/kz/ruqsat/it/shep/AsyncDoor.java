package kz.ruqsat.it.shep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Supplier;

/** The asynchronous channel as raw bytes over HTTP, for the participants of the tests. */
public final class AsyncDoor {

  private static final String PATH = "/shep/bip-async";
  private static final String SIGNED = "/shep/bip-async-wss-gost";
  private static final long PATIENCE_MILLIS = 30_000;

  private AsyncDoor() {}

  /**
   * A message into or along a chain.
   *
   * @param chain null for the first message
   */
  public static String message(
      String sender, String service, String type, String chain, String data) {
    return envelope(
        "sendMessage",
        """
        <messageInfo><messageId/>%s<serviceId>%s</serviceId><messageType>%s</messageType>\
        <messageDate>%s</messageDate>%s</messageInfo><messageData>%s</messageData>\
        """
            .formatted(
                chain == null ? "<correlationId/>" : "<correlationId>" + chain + "</correlationId>",
                service,
                type,
                Instant.now(),
                sender(sender),
                data));
  }

  static String statusOf(String sender, String messageId) {
    return envelope(
        "getMessageStatus",
        "<messageId>" + messageId + "</messageId>" + requestDate() + sender(sender));
  }

  /** Asks for what waits along a chain. */
  public static String pull(String sender, String service, String chain) {
    return pull(sender, service, "<correlationId>" + chain + "</correlationId>", 0);
  }

  /**
   * Asks for what waits.
   *
   * @param which elements that name a message or a chain
   * @param amount how many at most; 0 for the gateway's setting
   */
  static String pull(String sender, String service, String which, int amount) {
    return envelope(
        "getMessages",
        which
            + requestDate()
            + "<serviceId>"
            + service
            + "</serviceId>"
            + sender(sender)
            + (amount == 0 ? "" : "<amount>" + amount + "</amount>"));
  }

  static String receipt(String sender, String messageId, String status, String resend) {
    return envelope(
        "sendDeliveryNotification",
        """
        <notification><messageId>%s</messageId><serviceId>S</serviceId>\
        <notificationDate>%s</notificationDate><deliveryStatus><receiveStatus>%s</receiveStatus>\
        <statusDate>%s</statusDate><resendMessage>%s</resendMessage></deliveryStatus>\
        </notification>%s%s\
        """
            .formatted(
                messageId,
                Instant.now(),
                status,
                Instant.now(),
                resend,
                requestDate(),
                sender(sender)));
  }

  /** The answer to a message, which must not be a fault. */
  public static String answer(String envelope) {
    HttpResponse<byte[]> response = post(envelope);
    String text = SyncDoor.text(response);
    assertEquals(200, response.statusCode(), text);
    return text;
  }

  /** The fault of an operation, which must have that code. */
  static void fault(String envelope, String operation, String code) {
    HttpResponse<byte[]> response = post(envelope);
    String text = SyncDoor.text(response);
    assertEquals(500, response.statusCode(), text);
    assertTrue(text.contains("<errorCode>" + code + "</errorCode>"), text);
    assertTrue(text.contains(":" + operation + "Fault1_" + operation + "Fault "), text);
  }

  /** Waits until something is so. */
  public static void await(Supplier<Boolean> condition, Supplier<String> otherwise) {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (!condition.get()) {
      assertTrue(System.nanoTime() < end, otherwise);
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  /** Waits until a message of the sender has reached a state. */
  static void awaitState(String sender, String messageId, String state) {
    await(
        () -> answer(statusOf(sender, messageId)).contains(">" + state + "<"),
        () -> answer(statusOf(sender, messageId)));
  }

  /** The answer of the signed door, which must not be a fault. */
  static String signed(byte[] envelope) {
    HttpResponse<byte[]> response = SyncDoor.post(SIGNED, envelope, "text/xml");
    String text = SyncDoor.text(response);
    assertEquals(200, response.statusCode(), text);
    return text;
  }

  private static HttpResponse<byte[]> post(String envelope) {
    return SyncDoor.post(PATH, envelope.getBytes(StandardCharsets.UTF_8), "text/xml");
  }

  private static String envelope(String operation, String request) {
    return "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>"
        + "<a:%1$s xmlns:a=\"http://bip.bee.kz/AsyncChannel/v10/Types\"><request>%2$s</request></a:%1$s>"
            .formatted(operation, request)
        + "</soap:Body></soap:Envelope>";
  }

  private static String sender(String senderId) {
    return "<sender><senderId>" + senderId + "</senderId><password>bench</password></sender>";
  }

  private static String requestDate() {
    return "<requestDate>" + Instant.now() + "</requestDate>";
  }
}
