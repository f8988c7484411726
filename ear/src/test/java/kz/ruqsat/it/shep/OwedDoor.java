package kz.ruqsat.it.shep;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.ruqsat.it.Gateway;

/** What an operator sees of deliveries that are owed, and decides. */
final class OwedDoor {

  private static final String PATH = "/api/v1/deliveries";

  private static final Pattern MESSAGE = Pattern.compile("\"id\":(\\d+),\"kind\":\"MESSAGE\"");

  private OwedDoor() {}

  /** What is owed of a message, as JSON; {@code []} when nothing is. */
  static String of(String messageId) {
    return Gateway.send(Gateway.requestAs("operator", PATH + "?messageId=" + messageId).GET())
        .body();
  }

  /** The number of the delivery of the message itself, which must be owed. */
  static String id(String messageId) {
    String owed = of(messageId);
    Matcher found = MESSAGE.matcher(owed);
    assertTrue(found.find(), owed);
    return found.group(1);
  }

  /** Decides {@code resend} or {@code stop}. */
  static HttpResponse<String> decide(String delivery, String decision, String reason) {
    String body = reason == null ? "{}" : "{\"reason\":\"" + reason + "\"}";
    return Gateway.send(
        Gateway.requestAs("operator", PATH + "/" + delivery + "/" + decision)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  /** What the audit trail has of a message. */
  static String trail(String messageId) {
    return Gateway.send(
            Gateway.requestAs("operator", "/api/v1/audit?purpose=test&object=" + messageId).GET())
        .body();
  }
}
