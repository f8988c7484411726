package kz.ruqsat.it.shep;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.xml.KeyInfoForm;
import kz.ruqsat.eds.xml.WsSecurity;
import kz.ruqsat.eds.xml.XmlLimits;
import kz.ruqsat.it.DemoKeys;
import kz.ruqsat.it.SystemTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Services that another gateway answers; the routes are in {@code gateway.yaml}. */
@SystemTest
class UpstreamIT {

  private static final String DATA =
      "<data xmlns:q=\"urn:q\"><q:found a=\"1\">Ғ &amp; Ә<x></x></q:found></data>";
  private static final String ANSWER =
      """
      <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>\
      <r:SendMessageResponse xmlns:r="http://bip.bee.kz/SyncChannel/v10/Types"><response>\
      <responseInfo><messageId>UP-1</messageId><responseDate>2026-02-03T10:15:30Z</responseDate>\
      <status><code>SCSS001</code><message>found</message></status></responseInfo>\
      <responseData>%s</responseData></response></r:SendMessageResponse></s:Body></s:Envelope>\
      """
          .formatted(DATA);

  private static WireMockServer other;

  @BeforeAll
  static void open() {
    int port = Integer.getInteger("bench.upstream.port");
    other = new WireMockServer(WireMockConfiguration.options().port(port).bindAddress("127.0.0.1"));
    other.start();
  }

  @AfterAll
  static void close() {
    other.stop();
  }

  @BeforeEach
  void forget() {
    other.resetAll();
    // An answer makes the address well again, whatever the test before did to it.
    answers(aResponse().withBody(ANSWER));
    SyncDoor.answer(SyncDoor.OPEN, request("BENCH_UPSTREAM"));
    other.resetAll();
  }

  private static void answers(ResponseDefinitionBuilder response) {
    other.stubFor(post(urlEqualTo("/other")).willReturn(response));
  }

  private static byte[] request(String serviceId) {
    return SyncMessage.of(serviceId, "<data><ask xmlns=\"urn:a\">Қ</ask></data>").bytes();
  }

  @Test
  void thePayloadPassesBothWaysAsItIsUnderOurAccountThere() {
    answers(aResponse().withHeader("Content-Type", "text/xml").withBody(ANSWER));
    byte[] request = request("BENCH_UPSTREAM");
    String answer = SyncDoor.answer(SyncDoor.OPEN, request);
    assertEquals("UP-1", SyncDoor.element("messageId", answer));
    assertTrue(answer.contains("<q:found a=\"1\">Ғ &amp; Ә<x></x></q:found>"), answer);
    other.verify(
        postRequestedFor(urlEqualTo("/other"))
            .withRequestBody(containing("<ask xmlns=\"urn:a\">Қ</ask>"))
            .withRequestBody(containing("<senderId>ruqsat_there</senderId>"))
            .withRequestBody(containing("<password>secret-there</password>")));
  }

  @Test
  void answerThatComesTooLateIsATimeout() {
    answers(aResponse().withFixedDelay(4000).withBody(ANSWER));
    SyncDoor.fault(SyncDoor.OPEN, request("BENCH_UPSTREAM_IMPATIENT"), "RUQ201");
  }

  @Test
  void answerThatComesDropByDropIsATimeoutToo() {
    answers(aResponse().withChunkedDribbleDelay(10, 5000).withBody(ANSWER));
    SyncDoor.fault(SyncDoor.OPEN, request("BENCH_UPSTREAM_IMPATIENT"), "RUQ201");
  }

  @Test
  void gatewayThatIsNotThereIsUnreachable() {
    SyncDoor.fault(SyncDoor.OPEN, request("BENCH_UPSTREAM_GONE"), "RUQ202");
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"EMPTY_RESPONSE", "MALFORMED_RESPONSE_CHUNK", "RANDOM_DATA_THEN_CLOSE"})
  void connectionThatBreaksIsABrokenAnswer(Fault fault) {
    answers(aResponse().withFault(fault));
    SyncDoor.fault(SyncDoor.OPEN, request("BENCH_UPSTREAM"), "RUQ203");
  }

  @Test
  void answerThatEndsInTheMiddleIsBrokenAndTheMessageIsNotSentAgain() throws IOException {
    assertEquals(1, brokenOff("BENCH_UPSTREAM_CLOSING"));
  }

  @Test
  void onlyAServiceThatReadsIsAskedAgainAfterTheMessageMayHaveArrived() throws IOException {
    assertEquals(3, brokenOff("BENCH_UPSTREAM_READ_ONLY"));
  }

  /** How often a gateway is asked that takes the request and closes its side within the answer. */
  private static int brokenOff(String serviceId) throws IOException {
    try (HalfClosing peer = new HalfClosing(Integer.getInteger("bench.second.port"))) {
      SyncDoor.fault(SyncDoor.OPEN, request(serviceId), "RUQ203");
      return peer.asked();
    }
  }

  @Test
  void messageThatCouldNotLeaveIsSentAgainWithinTheTimeOfTheRoute() throws Exception {
    CompletableFuture<HttpServer> late = CompletableFuture.supplyAsync(UpstreamIT::beginsLate);
    try {
      SyncDoor.answer(SyncDoor.OPEN, request("BENCH_UPSTREAM_LATE"));
    } finally {
      late.get().stop(0);
    }
  }

  /** A gateway that is away when the message comes and back before the second attempt. */
  private static HttpServer beginsLate() {
    pause(120);
    try {
      InetSocketAddress address =
          new InetSocketAddress("127.0.0.1", Integer.getInteger("bench.second.port"));
      HttpServer server = HttpServer.create(address, 0);
      byte[] answer = ANSWER.getBytes(StandardCharsets.UTF_8);
      server.createContext(
          "/late",
          exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
          });
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void gatewayThatKeepsFailingIsLeftAloneAndTriedOnceAfterARest() {
    other.stubFor(
        post(urlEqualTo("/dying")).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
    for (int i = 0; i < 5; i++) {
      SyncDoor.fault(SyncDoor.OPEN, request("BENCH_UPSTREAM_DYING"), "RUQ203");
    }
    SyncDoor.fault(SyncDoor.OPEN, request("BENCH_UPSTREAM_DYING"), "RUQ202");
    other.verify(5, postRequestedFor(urlEqualTo("/dying")));

    other.stubFor(post(urlEqualTo("/dying")).willReturn(aResponse().withBody(ANSWER)));
    pause(1100);
    SyncDoor.answer(SyncDoor.OPEN, request("BENCH_UPSTREAM_DYING"));
    SyncDoor.answer(SyncDoor.OPEN, request("BENCH_UPSTREAM_DYING"));
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void answerThatIsNotOfTheContractIsBroken() {
    answers(aResponse().withBody("<html>It works!</html>"));
    SyncDoor.fault(SyncDoor.OPEN, request("BENCH_UPSTREAM"), "RUQ203");
  }

  @Test
  void faultOfTheOtherGatewayIsToldAsTheInnerError() {
    String told =
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><s:Fault>"
            + "<faultcode>s:Server</faultcode><faultstring>no</faultstring><detail><e><errorCode>"
            + "SCE015</errorCode><errorMessage>expired</errorMessage></e></detail></s:Fault>"
            + "</s:Body></s:Envelope>";
    answers(aResponse().withStatus(500).withBody(told));
    String fault = SyncDoor.fault(SyncDoor.OPEN, request("BENCH_UPSTREAM"), "RUQ204");
    assertTrue(fault.contains("<faultcode>soap:Server</faultcode>"), fault);
    assertTrue(fault.contains("<subError><errorCode>SCE015</errorCode>"), fault);
  }

  @Test
  void whereThePeerMustSignItsSignatureIsDemandedAndOursIsThere() {
    answers(aResponse().withBody(ANSWER));
    SyncDoor.fault(SyncDoor.OPEN, request("BENCH_UPSTREAM_SIGNED"), "RUQ203");

    WsSecurity security = new WsSecurity(Primitives.open(), XmlLimits.DEFAULT);
    byte[] signed =
        security.sign(
            ANSWER.getBytes(StandardCharsets.UTF_8),
            DemoKeys.signer("gost2015", "demo_is"),
            KeyInfoForm.ISSUER_SERIAL);
    answers(aResponse().withBody(signed));
    SyncDoor.answer(SyncDoor.OPEN, request("BENCH_UPSTREAM_SIGNED"));

    byte[] sent = other.findAll(postRequestedFor(urlEqualTo("/other"))).get(1).getBody();
    assertTrue(security.verify(sent, DemoKeys.lookup("rsa", "gateway")).verdict().isValid());
  }
}
