package kz.ruqsat.it.shep;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * A request of the synchronous channel as an integrator writes it by hand, and its variations.
 *
 * @param text the envelope
 */
public record SyncMessage(String text) {

  /** A person of the demo population who is found. */
  public static final String PERSON = "900101350013";

  /** The example of the contract: a person is asked for by IIN. */
  public static SyncMessage person(String iin) {
    return of(
        "GBDFL_UniversalServiceSync",
        """
        <data xmlns:m="http://message.persistence.interactive.nat" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="m:Request">\
        <messageId>6f0c1b52-6e3a-4a55-9d0e-0c0f5a5b7a01</messageId>\
        <messageDate>2026-02-03T10:15:30.120+05:00</messageDate>\
        <senderCode>DEMO</senderCode><iin>%s</iin></data>"""
            .formatted(iin));
  }

  /** A request of the demo participant to a service. */
  public static SyncMessage of(String serviceId, String data) {
    return new SyncMessage(
        """
        <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">\
        <soap:Header/><soap:Body><t:SendMessage xmlns:t="http://bip.bee.kz/SyncChannel/v10/Types">\
        <request><requestInfo><messageId>%s</messageId><serviceId>%s</serviceId>\
        <messageDate>%s</messageDate>\
        <sender><senderId>demo_is</senderId><password>demo_secret</password></sender>\
        </requestInfo><requestData>%s</requestData></request></t:SendMessage></soap:Body>\
        </soap:Envelope>"""
            .formatted(UUID.randomUUID(), serviceId, OffsetDateTime.now(ZoneOffset.UTC), data));
  }

  /** The same message with one text instead of another. */
  public SyncMessage with(String old, String now) {
    if (!text.contains(old)) {
      throw new IllegalArgumentException("the message does not hold " + old);
    }
    return new SyncMessage(text.replace(old, now));
  }

  /** The sender's id of the message. */
  public String messageId() {
    int from = text.indexOf("<messageId>") + "<messageId>".length();
    return text.substring(from, text.indexOf('<', from));
  }

  /** In UTF-8. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
