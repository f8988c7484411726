package kz.ruqsat.it.shep;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.xml.KeyInfoForm;
import kz.ruqsat.eds.xml.WsSecurity;
import kz.ruqsat.eds.xml.XmlLimits;
import kz.ruqsat.it.DemoKeys;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The asynchronous channel: chains, delivery by push and by pull, failures and operators. */
@SystemTest
class AsyncChannelIT {

  private static final String TAKEN =
      "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
          + "<r:sendMessageResponse xmlns:r=\"http://bip.bee.kz/AsyncChannel/v10/Types\">"
          + "<response/></r:sendMessageResponse></s:Body></s:Envelope>";

  private static WireMockServer participants;

  @BeforeAll
  static void open() {
    participants =
        new WireMockServer(
            WireMockConfiguration.options()
                .port(Integer.getInteger("bench.upstream.port"))
                .bindAddress("127.0.0.1"));
    participants.start();
  }

  @AfterAll
  static void close() {
    participants.stop();
  }

  @BeforeEach
  void forget() {
    participants.resetAll();
    takes("/provider");
    takes("/requester");
  }

  private static void takes(String path) {
    participants.stubFor(post(urlEqualTo(path)).willReturn(aResponse().withBody(TAKEN)));
  }

  private static void fails(String path) {
    participants.stubFor(
        post(urlEqualTo(path)).willReturn(aResponse().withStatus(502).withBody("<html/>")));
  }

  /** What was pushed to a participant, the messages or news of one message. */
  private static List<String> pushed(String path, String part) {
    return participants.findAll(postRequestedFor(urlEqualTo(path))).stream()
        .map(LoggedRequest::getBodyAsString)
        .filter(body -> body.contains(part))
        .toList();
  }

  private static void awaitPush(String path, String part) {
    AsyncDoor.await(() -> !pushed(path, part).isEmpty(), () -> path + " was not sent " + part);
  }

  private static String request(String service) {
    return AsyncDoor.message(
        "bench_requester", service, "REQUEST", null, "<data><ask xmlns=\"urn:a\">Қ</ask></data>");
  }

  private static String id(String answer) {
    return SyncDoor.element("messageId", answer);
  }

  private static String chain(String answer) {
    return SyncDoor.element("correlationId", answer);
  }

  @Test
  void requestIsAcknowledgedWithIdsOfTheGatewayAndPushedUnderThem() {
    String answer = AsyncDoor.answer(request("BENCH_PUSHED"));
    assertTrue(id(answer).matches("\\d{9,}"), answer);
    assertTrue(chain(answer).matches("\\d{7,}"), answer);

    String idElement = "<messageId>" + id(answer) + "</messageId>";
    awaitPush("/provider", idElement);
    String push = pushed("/provider", idElement).get(0);
    assertEquals(chain(answer), chain(push));
    assertEquals(SyncDoor.element("sessionId", answer), SyncDoor.element("sessionId", push));
    assertTrue(push.contains("<ask xmlns=\"urn:a\">Қ</ask>"), push);
    assertFalse(push.contains("password"), push);
    WsSecurity security = new WsSecurity(Primitives.open(), XmlLimits.DEFAULT);
    byte[] bytes = push.getBytes(StandardCharsets.UTF_8);
    assertTrue(security.verify(bytes, DemoKeys.lookup("rsa", "gateway")).verdict().isValid());

    AsyncDoor.awaitState("bench_requester", id(answer), "DELIVERED");
    awaitPush("/requester", "changeMassageStatusNotification");
    assertTrue(pushed("/requester", idElement).get(0).contains(">DELIVERED<"));
  }

  @Test
  void chainGoesBothWaysInOrderAndEndsWithTheResponse() {
    String chain = chain(AsyncDoor.answer(request("BENCH_PUSHED")));
    fails("/requester");
    for (String part : List.of("one", "two", "three")) {
      AsyncDoor.answer(inChain("bench_provider", "NOTIFICATION", chain, part));
    }
    takes("/requester");
    AsyncDoor.answer(inChain("bench_provider", "RESPONSE", chain, "end"));
    awaitPush("/requester", "<end>");
    List<String> taken =
        pushed("/requester", "<messageType>").stream()
            .map(body -> body.replaceAll("(?s).*<data[^>]*><(\\w+)>.*", "$1"))
            .distinct()
            .toList();
    assertEquals(List.of("one", "two", "three", "end"), taken);
    AsyncDoor.fault(
        inChain("bench_provider", "NOTIFICATION", chain, "late"), "sendMessage", "RUQ108");
  }

  private static String inChain(String sender, String type, String chain, String part) {
    String data = "<data><" + part + ">1</" + part + "></data>";
    return AsyncDoor.message(sender, "BENCH_PUSHED", type, chain, data);
  }

  @Test
  void onlyThePartiesOfAChainMaySpeakInIt() {
    String chain = chain(AsyncDoor.answer(request("BENCH_PUSHED")));
    AsyncDoor.fault(inChain("bench_puller", "UPDATE", chain, "x"), "sendMessage", "RUQ107");
    AsyncDoor.fault(inChain("bench_requester", "RESPONSE", chain, "x"), "sendMessage", "RUQ107");
    AsyncDoor.fault(inChain("bench_provider", "UPDATE", "99", "x"), "sendMessage", "RUQ107");
    AsyncDoor.answer(inChain("bench_requester", "UPDATE", chain, "change"));
    awaitPush("/provider", "<change>");
  }

  @Test
  void requestHasNoChainAndTheOthersNeedOne() {
    AsyncDoor.fault(inChain("bench_provider", "NOTIFICATION", null, "x"), "sendMessage", "SCE001");
    AsyncDoor.fault(inChain("bench_requester", "REQUEST", "1", "x"), "sendMessage", "SCE001");
    AsyncDoor.fault(request("NO_SUCH_SERVICE"), "sendMessage", "SCE004");
  }

  @Test
  void repeatedMessageHasTheSameIdsAndIsDeliveredOnce() {
    String message = request("BENCH_PUSHED");
    String first = AsyncDoor.answer(message);
    assertEquals(id(first), id(AsyncDoor.answer(message)));
    AsyncDoor.awaitState("bench_requester", id(first), "DELIVERED");
    assertEquals(1, pushed("/provider", "<messageId>" + id(first) + "</messageId>").size());
  }

  @Test
  void messagesAreFetchedByTheirRecipientOnlyAndAgainWhenItAsks() {
    String answer = AsyncDoor.answer(request("BENCH_PULLED"));
    String pull = AsyncDoor.pull("bench_puller", "BENCH_PULLED", chain(answer));
    String foreign = AsyncDoor.pull("bench_provider", "BENCH_PULLED", chain(answer));
    assertFalse(AsyncDoor.answer(foreign).contains("<messages>"));
    assertTrue(AsyncDoor.answer(pull).contains("<messageId>" + id(answer) + "</messageId>"));
    assertFalse(AsyncDoor.answer(pull).contains("<messages>"), "not twice at once");

    AsyncDoor.answer(
        AsyncDoor.receipt("bench_puller", id(answer), "MESSAGE_NOT_ACCTEPTED", "RESEND"));
    assertTrue(AsyncDoor.answer(pull).contains("<messages>"));
    AsyncDoor.answer(
        AsyncDoor.receipt("bench_puller", id(answer), "MESSAGE_ACCEPTED", "NOT_RESEND"));
    AsyncDoor.awaitState("bench_requester", id(answer), "DELIVERED");
  }

  @Test
  void recipientFetchesSoManyAsItAsksForAndAMessageByItsNumber() {
    String first = AsyncDoor.answer(request("BENCH_PULLED"));
    String along = "<correlationId>" + chain(first) + "</correlationId>";
    List<String> sent =
        List.of(
            id(first),
            id(update(chain(first))),
            id(update(chain(first))),
            id(update(chain(first))));
    assertEquals(sent.subList(0, 2), fetched(along, 2), "the oldest first");
    String last = "<messageId>" + sent.get(3) + "</messageId>";
    assertEquals(List.of(sent.get(3)), fetched(last, 0));
    assertEquals(List.of(sent.get(2)), fetched(along, 0), "what is left");
  }

  private static String update(String chain) {
    String data = "<data><once>" + UUID.randomUUID() + "</once></data>";
    return AsyncDoor.answer(
        AsyncDoor.message("bench_requester", "BENCH_PULLED", "UPDATE", chain, data));
  }

  private static List<String> fetched(String which, int amount) {
    String answer = AsyncDoor.answer(AsyncDoor.pull("bench_puller", "BENCH_PULLED", which, amount));
    return Pattern.compile("<messageId>(\\d+)</messageId>")
        .matcher(answer)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void recipientMayRefuseAMessageForGood() {
    String answer = AsyncDoor.answer(request("BENCH_PULLED"));
    AsyncDoor.fault(
        AsyncDoor.receipt("bench_provider", id(answer), "MESSAGE_ACCEPTED", "NOT_RESEND"),
        "sendDeliveryNotification",
        "RUQ107");
    AsyncDoor.answer(
        AsyncDoor.receipt("bench_puller", id(answer), "MESSAGE_NOT_ACCTEPTED", "NOT_RESEND"));
    AsyncDoor.awaitState("bench_requester", id(answer), "DELIVERY_STOPPED");
    AsyncDoor.fault(AsyncDoor.statusOf("bench_puller", id(answer)), "getMessageStatus", "RUQ107");
  }

  @Test
  void failedDeliveryIsRepeatedUntilItIsTaken() {
    participants.stubFor(
        post(urlEqualTo("/provider"))
            .inScenario("flaky")
            .whenScenarioStateIs(STARTED)
            .willReturn(aResponse().withStatus(503))
            .willSetStateTo("well"));
    participants.stubFor(
        post(urlEqualTo("/provider"))
            .inScenario("flaky")
            .whenScenarioStateIs("well")
            .willReturn(aResponse().withBody(TAKEN)));
    String answer = AsyncDoor.answer(request("BENCH_PUSHED"));
    AsyncDoor.awaitState("bench_requester", id(answer), "DELIVERED");
    assertEquals(2, pushed("/provider", "<messageId>" + id(answer) + "</messageId>").size());
  }

  @Test
  void messageThatCanNotBeDeliveredIsNeverDroppedAndAnOperatorSendsItAgain() {
    fails("/provider");
    String answer = AsyncDoor.answer(request("BENCH_PUSHED"));
    AsyncDoor.awaitState("bench_requester", id(answer), "NOT_DELIVERED");

    String dead = OwedDoor.of(id(answer) + "&dead=true");
    assertTrue(dead.contains("\"attempts\":4"), dead);
    String delivery = OwedDoor.id(id(answer));

    takes("/provider");
    String reason = "the provider is back";
    assertEquals(400, OwedDoor.decide(delivery, "resend", null).statusCode());
    assertEquals(204, OwedDoor.decide(delivery, "resend", reason).statusCode());
    AsyncDoor.awaitState("bench_requester", id(answer), "DELIVERED");
    assertEquals(404, OwedDoor.decide(delivery, "stop", reason).statusCode());
  }

  @Test
  void servicesOfTheGatewayAnswerOverThisChannelToo() {
    String data =
        "<data><messageId>1</messageId><messageDate>2026-02-03T10:15:30+05:00</messageDate>"
            + "<senderCode>DEMO</senderCode><iin>"
            + SyncMessage.PERSON
            + "</iin></data>";
    String message =
        AsyncDoor.message("bench_requester", "GBDFL_UniversalServiceSync", "REQUEST", null, data);
    String chain = chain(AsyncDoor.answer(message));
    awaitPush("/requester", "<correlationId>" + chain + "</correlationId>");
    String response = pushed("/requester", "<correlationId>" + chain + "</correlationId>").get(0);
    assertTrue(response.contains("<messageType>RESPONSE</messageType>"), response);
    assertTrue(response.contains("<iin>" + SyncMessage.PERSON + "</iin>"), response);
  }

  @Test
  void messageThatAServiceCanNotReadStaysRefusedWhenItComesAgain() {
    String message =
        AsyncDoor.message(
            "bench_requester",
            "GBDFL_UniversalServiceSync",
            "REQUEST",
            null,
            "<data>no document</data>");
    AsyncDoor.fault(message, "sendMessage", "SCE001");
    AsyncDoor.fault(message, "sendMessage", "SCE001");
  }

  @Test
  void whoSignsMayLeaveOutTheSenderWhereTheContractAllowsIt() {
    String data =
        "<data><messageId>1</messageId><messageDate>2026-02-03T10:15:30+05:00</messageDate>"
            + "<senderCode>DEMO</senderCode><iin>"
            + SyncMessage.PERSON
            + "</iin></data>";
    String service = "GBDFL_UniversalServiceSync";
    String message =
        AsyncDoor.message("demo_is", service, "REQUEST", null, data)
            .replace(">bench<", ">demo_secret<");
    String chain = chain(AsyncDoor.answer(message));
    String pull = withoutSender(AsyncDoor.pull("demo_is", service, chain));
    AsyncDoor.fault(pull, "getMessages", "RUQ101");

    String fetched = AsyncDoor.signed(signed(pull));
    assertTrue(fetched.contains("<correlationId>" + chain + "</correlationId>"), fetched);
    String receipt =
        withoutSender(AsyncDoor.receipt("demo_is", id(fetched), "MESSAGE_NOT_ACCTEPTED", "RESEND"));
    assertTrue(AsyncDoor.signed(signed(receipt)).contains("notificationId"));
    assertTrue(AsyncDoor.signed(signed(pull)).contains("<messages>"), "given again");
  }

  private static String withoutSender(String envelope) {
    return envelope.replaceAll("<sender>.*</sender>", "");
  }

  private static byte[] signed(String envelope) {
    return new WsSecurity(Primitives.open(), XmlLimits.DEFAULT)
        .sign(
            envelope.getBytes(StandardCharsets.UTF_8),
            DemoKeys.signer("gost2015", "demo_is"),
            KeyInfoForm.ISSUER_SERIAL);
  }

  @Test
  void theContractsAreServed() {
    var wsdl = Gateway.get("/bip-async?wsdl");
    assertEquals(200, wsdl.statusCode());
    assertTrue(wsdl.body().contains("getMessageStatus"));
    var callback = Gateway.get("/bip-async?wsdl=AsyncChannelClient.wsdl");
    assertEquals(200, callback.statusCode());
    assertTrue(callback.body().contains("IAsyncChannelClient"), callback.body());
    assertEquals(404, Gateway.get("/bip-async?wsdl=Nothing.wsdl").statusCode());
  }
}
