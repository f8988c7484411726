package kz.ruqsat.it.hostile;

import java.time.Instant;
import java.util.UUID;

/** A request of the channel in text, well made, for probes to spoil. */
final class Message {

  static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";
  static final String SOAP12 = "http://www.w3.org/2003/05/soap-envelope";

  private Message() {}

  /** A request whose id holds a text, so that the journal tells how it was read. */
  static String withId(String text) {
    return envelope(SOAP11, "", request(text, ""));
  }

  static String plain() {
    return withId("probe");
  }

  static String envelope(String version, String header, String body) {
    return "<soap:Envelope xmlns:soap=\"%s\"><soap:Header>%s</soap:Header><soap:Body>%s</soap:Body></soap:Envelope>"
        .formatted(version, header, body);
  }

  /**
   * The element of the operation.
   *
   * @param text becomes part of the message id, which is new each time
   * @param more further elements of {@code requestInfo}
   */
  static String request(String text, String more) {
    return """
        <t:SendMessage xmlns:t="http://bip.bee.kz/SyncChannel/v10/Types"><request>
        <requestInfo><messageId>%s %s</messageId><serviceId>PROBED_SERVICE</serviceId>
        <messageDate>%s</messageDate>
        <sender><senderId>demo_is</senderId><password>demo_secret</password></sender>%s</requestInfo>
        <requestData><data><iin>000000000000</iin></data></requestData>
        </request></t:SendMessage>"""
        .formatted(text, UUID.randomUUID(), Instant.now(), more);
  }
}
