package kz.ruqsat.it.shep;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** The asynchronous channel of another gateway, played by WireMock: each has one chain. */
final class OtherGateway {

  private static final AtomicLong IDS = new AtomicLong(System.nanoTime());

  /** The ids it makes. */
  final String chain = String.valueOf(IDS.incrementAndGet());

  final String messageId = String.valueOf(IDS.incrementAndGet());

  private final WireMockServer server;
  private final String path;
  private final UnaryOperator<byte[]> seal;

  /**
   * @param seal what it does to an answer before it leaves, for example signs it
   */
  OtherGateway(WireMockServer server, String path, UnaryOperator<byte[]> seal) {
    this.server = server;
    this.path = path;
    this.seal = seal;
    answers("getMessages", "");
    answers("sendDeliveryNotification", "<notificationId>1</notificationId>");
  }

  /** It takes messages from now on. */
  void takes() {
    answers(
        "sendMessage",
        "<messageId>%s</messageId><correlationId>%s</correlationId>".formatted(messageId, chain));
  }

  /** It tells that state of our message. */
  void tells(String state) {
    answers(
        "getMessageStatus",
        "<messageState>%s</messageState><status><statusMessage>told</statusMessage></status>"
            .formatted(state));
  }

  /** It has a message of the chain for us, again and again; its id there is returned. */
  String gives(String service, String type, String data) {
    String id = String.valueOf(IDS.incrementAndGet());
    answers(
        "getMessages",
        """
        <messages><messageInfo><messageId>%s</messageId><correlationId>%s</correlationId>\
        <serviceId>%s</serviceId><messageType>%s</messageType>\
        <messageDate>2026-02-03T11:05:00.000+05:00</messageDate>\
        <sender><senderId>far_away</senderId></sender></messageInfo>\
        <messageData>%s</messageData></messages>\
        """
            .formatted(id, chain, service, type, data));
    return id;
  }

  /** What it was sent in an operation, if it holds that part. */
  List<String> sent(String operation, String part) {
    return server
        .findAll(
            postRequestedFor(urlEqualTo(path))
                .withRequestBody(containing(":" + operation + " "))
                .withRequestBody(containing(part)))
        .stream()
        .map(LoggedRequest::getBodyAsString)
        .toList();
  }

  void awaitSent(String operation, String part) {
    AsyncDoor.await(
        () -> !sent(operation, part).isEmpty(),
        () -> "the other gateway was not sent " + operation + " with " + part);
  }

  private void answers(String operation, String response) {
    String envelope =
        """
        <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>\
        <r:%1$sResponse xmlns:r="http://bip.bee.kz/AsyncChannel/v10/Types"><response>\
        %2$s</response></r:%1$sResponse></s:Body></s:Envelope>\
        """
            .formatted(operation, response);
    server.stubFor(
        post(urlEqualTo(path))
            .withRequestBody(containing(":" + operation + " "))
            .willReturn(
                aResponse().withBody(seal.apply(envelope.getBytes(StandardCharsets.UTF_8)))));
  }
}
