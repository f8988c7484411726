package kz.ruqsat.it.centre;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.application.Desk;

/** A participant of our own on the bus: it sends, and takes what is pushed to it. */
final class Bus implements AutoCloseable {

  private static final long PATIENCE_MILLIS = 75_000;
  private static final String TAKEN =
      "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
          + "<r:sendMessageResponse xmlns:r=\"http://bip.bee.kz/AsyncChannel/v10/Types\">"
          + "<response/></r:sendMessageResponse></s:Body></s:Envelope>";

  private final WireMockServer server;
  private final String account;
  private final String path;

  /**
   * @param account of the participant
   * @param path of its callback
   */
  Bus(String account, String path) {
    this.account = account;
    this.path = path;
    this.server =
        new WireMockServer(
            WireMockConfiguration.options()
                .port(Integer.getInteger("bench.upstream.port"))
                .bindAddress("127.0.0.1"));
    server.start();
    server.stubFor(post(urlEqualTo(path)).willReturn(aResponse().withBody(TAKEN)));
  }

  @Override
  public void close() {
    server.stop();
  }

  /** Sends a message and gives the chain it goes along. */
  String send(String service, String type, String chain, String payload) {
    HttpResponse<String> answer = message(service, type, chain, payload);
    assertEquals(200, answer.statusCode(), answer.body());
    return element("correlationId", answer.body());
  }

  /** Sends a message that is not taken, and gives the fault. */
  String refused(String service, String type, String chain, String payload) {
    HttpResponse<String> answer = message(service, type, chain, payload);
    assertEquals(500, answer.statusCode(), answer.body());
    return answer.body();
  }

  /** Asks over the synchronous channel and gives the envelope of the answer. */
  String ask(String service, String payload) {
    return soap(
            "/shep/bip-sync/",
            """
            <t:SendMessage xmlns:t="http://bip.bee.kz/SyncChannel/v10/Types"><request>\
            <requestInfo><messageId>%s</messageId><serviceId>%s</serviceId>\
            <messageDate>%s</messageDate>%s</requestInfo>\
            <requestData><data>%s</data></requestData></request></t:SendMessage>"""
                .formatted(UUID.randomUUID(), service, Instant.now(), sender(), payload))
        .body();
  }

  /** Waits for a message of a chain that holds a part, and gives its envelope. */
  String await(String chain, String part) {
    String ofChain = "<correlationId>" + chain + "</correlationId>";
    return await(() -> pushed(ofChain).stream().filter(it -> it.contains(part)).toList(), part)
        .get(0);
  }

  /** Waits for a message that holds a part, and gives its envelope. */
  String awaitPush(String part) {
    return await(() -> pushed(part), part).get(0);
  }

  /** Waits until two messages were pushed that hold the same text in an element of that name. */
  void awaitRepeated(String element) {
    await(
        () ->
            pushed("<" + element + ">").stream()
                .collect(Collectors.groupingBy(it -> element(element, it)))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .findFirst()
                .orElse(List.of()),
        element);
  }

  /** Lets the next push fail. */
  void failsOnce() {
    server.stubFor(
        post(urlEqualTo(path))
            .inScenario("flaky")
            .whenScenarioStateIs(STARTED)
            .willReturn(aResponse().withStatus(503))
            .willSetStateTo("well"));
    server.stubFor(
        post(urlEqualTo(path))
            .inScenario("flaky")
            .whenScenarioStateIs("well")
            .willReturn(aResponse().withBody(TAKEN)));
  }

  private List<String> await(Supplier<List<String>> messages, String what) {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (true) {
      List<String> found = messages.get();
      if (!found.isEmpty()) {
        return found;
      }
      assertTrue(System.nanoTime() < end, () -> "in vain for " + what + " in " + pushed(""));
      pause();
    }
  }

  /** Everything pushed so far that holds a part, in its order. */
  List<String> pushed(String part) {
    return server.findAll(postRequestedFor(urlEqualTo(path))).stream()
        .map(LoggedRequest::getBodyAsString)
        .filter(body -> body.contains(part))
        .toList();
  }

  /** A document with the signature of an operator's service certificate, as it travels. */
  static String signed(String document, String key) {
    byte[] octets = Desk.signed(document.getBytes(StandardCharsets.UTF_8), key);
    return "<c:signed xmlns:c=\"urn:ruqsat:centre:1\"><document>"
        + Base64.getEncoder().encodeToString(octets)
        + "</document></c:signed>";
  }

  /** The business document of an envelope. */
  static String document(String envelope) {
    Matcher found = Pattern.compile("(?s)<data[^>]*>(.*)</data>").matcher(envelope);
    assertTrue(found.find(), envelope);
    return found.group(1);
  }

  /** The text of the first element of that name. */
  static String element(String name, String xml) {
    Matcher found = Pattern.compile("(?s)<" + name + ">(.*?)</" + name + ">").matcher(xml);
    assertTrue(found.find(), () -> "no " + name + " in " + xml);
    return found.group(1);
  }

  /** The octets of the first element of that name, as text. */
  static String octets(String name, String xml) {
    return new String(Base64.getDecoder().decode(element(name, xml)), StandardCharsets.UTF_8);
  }

  private HttpResponse<String> message(String service, String type, String chain, String payload) {
    return soap(
        "/shep/bip-async",
        """
        <a:sendMessage xmlns:a="http://bip.bee.kz/AsyncChannel/v10/Types"><request>\
        <messageInfo><messageId/>%s<serviceId>%s</serviceId><messageType>%s</messageType>\
        <messageDate>%s</messageDate>%s</messageInfo>\
        <messageData><data>%s</data></messageData></request></a:sendMessage>"""
            .formatted(
                chain == null ? "" : "<correlationId>" + chain + "</correlationId>",
                service,
                type,
                Instant.now(),
                sender(),
                payload));
  }

  private String sender() {
    return "<sender><senderId>" + account + "</senderId><password>bench</password></sender>";
  }

  private static HttpResponse<String> soap(String path, String body) {
    return Gateway.send(
        Gateway.request(path)
            .header("Content-Type", "text/xml; charset=utf-8")
            .POST(
                BodyPublishers.ofString(
                    "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
                        + body
                        + "</s:Body></s:Envelope>")));
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
