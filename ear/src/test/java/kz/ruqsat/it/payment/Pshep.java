package kz.ruqsat.it.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.xml.XmlLimits;
import kz.ruqsat.eds.xml.XmlSignatures;
import kz.ruqsat.it.DemoKeys;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.Patience;
import kz.ruqsat.it.application.Desk;

/** The gateway of payments as the contract has it: Base64 of a signed document in an envelope. */
final class Pshep {

  static final String NOTIFICATION = "PSHEP_NotificationPayment";
  static final String REGISTRY = "PSHEP_PaymentRegistry";

  private static final XmlSignatures XML = new XmlSignatures(Primitives.open(), XmlLimits.DEFAULT);

  private Pshep() {}

  /** Sends a signed notification over the asynchronous channel, which must take it. */
  static String notify(Notice notice) {
    HttpResponse<String> answer = async(NOTIFICATION, envelope(signed(notice.xml())));
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("<correlationId>"), answer.body());
    return answer.body();
  }

  /** Sends it and gives the fault. */
  static String refused(Notice notice) {
    HttpResponse<String> answer = async(NOTIFICATION, envelope(signed(notice.xml())));
    assertEquals(500, answer.statusCode(), answer.body());
    return answer.body();
  }

  /** A document with the enveloped signature of ПШЭП. */
  static byte[] signed(String xml) {
    return XML.sign(
        xml.getBytes(StandardCharsets.UTF_8), DemoKeys.signer("gost2015", "demo_pshep"));
  }

  static String envelope(byte[] document) {
    return "<messageEnvelope xmlns=\"http://payments.bee.kz/Gateway/KgdEnvelope\"><message>"
        + Base64.getEncoder().encodeToString(document)
        + "</message></messageEnvelope>";
  }

  static HttpResponse<String> async(String service, String data) {
    return post(
        "/shep/bip-async",
        """
        <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>\
        <a:sendMessage xmlns:a="http://bip.bee.kz/AsyncChannel/v10/Types"><request><messageInfo>\
        <messageId/><correlationId/><serviceId>%s</serviceId><messageType>REQUEST</messageType>\
        <messageDate>%s</messageDate><sender><senderId>demo_pshep</senderId>\
        <password>demo_secret</password></sender></messageInfo><messageData><data>%s</data>\
        </messageData></request></a:sendMessage></soap:Body></soap:Envelope>"""
            .formatted(service, Instant.now(), data));
  }

  static HttpResponse<String> sync(String service, String data) {
    return post(
        "/shep/bip-sync/",
        """
        <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>\
        <t:SendMessage xmlns:t="http://bip.bee.kz/SyncChannel/v10/Types"><request><requestInfo>\
        <messageId>%s</messageId><serviceId>%s</serviceId><messageDate>%s</messageDate>\
        <sender><senderId>demo_pshep</senderId><password>demo_secret</password></sender>\
        </requestInfo><requestData><data>%s</data></requestData></request></t:SendMessage>\
        </soap:Body></soap:Envelope>"""
            .formatted(UUID.randomUUID(), service, Instant.now(), data));
  }

  /** The payment as officers see it, as soon as the gateway has matched it. */
  static HttpResponse<String> awaitState(Notice notice, String state) {
    String path = "payments/" + notice.reference();
    await(() -> state.equals(Desk.member(Desk.get("officer", path), "state")), path);
    return Desk.get("officer", path);
  }

  /** Waits until an application is in a state. */
  static void awaitApplication(String number, String state) {
    String path = "applications/" + number;
    await(() -> state.equals(Desk.member(Desk.get("head", path), "state")), path);
  }

  private static void await(BooleanSupplier condition, String path) {
    Patience.await(path, () -> condition.getAsBoolean() ? Optional.of(path) : Optional.empty());
  }

  private static HttpResponse<String> post(String path, String envelope) {
    return Gateway.send(
        Gateway.request(path)
            .header("Content-Type", "text/xml; charset=utf-8")
            .POST(BodyPublishers.ofString(envelope)));
  }
}
