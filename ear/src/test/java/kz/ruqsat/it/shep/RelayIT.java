package kz.ruqsat.it.shep;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;
import java.util.function.UnaryOperator;
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

/** Messages of the asynchronous channel that another gateway answers; routes: gateway.yaml. */
@SystemTest
class RelayIT {

  private static final String ASK = "<data><ask xmlns=\"urn:a\">Қ &amp; x</ask></data>";
  private static final String FOUND = "<data><q:found xmlns:q=\"urn:q\">Ғ &amp; Ә</q:found></data>";
  private static final String TAKEN =
      "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
          + "<r:sendMessageResponse xmlns:r=\"http://bip.bee.kz/AsyncChannel/v10/Types\">"
          + "<response/></r:sendMessageResponse></s:Body></s:Envelope>";

  private static WireMockServer server;

  @BeforeAll
  static void open() {
    server =
        new WireMockServer(
            WireMockConfiguration.options()
                .port(Integer.getInteger("bench.upstream.port"))
                .bindAddress("127.0.0.1"));
    server.start();
  }

  @AfterAll
  static void close() {
    server.stop();
  }

  @BeforeEach
  void forget() {
    server.resetAll();
    server.stubFor(post(urlEqualTo("/requester")).willReturn(aResponse().withBody(TAKEN)));
  }

  private static OtherGateway other() {
    return new OtherGateway(server, "/other-async", UnaryOperator.identity());
  }

  private static String ask(String sender, String service) {
    return AsyncDoor.answer(AsyncDoor.message(sender, service, "REQUEST", null, ASK));
  }

  private static String id(String answer) {
    return SyncDoor.element("messageId", answer);
  }

  private static String chain(String answer) {
    return SyncDoor.element("correlationId", answer);
  }

  /** Messages pushed to the requester along a chain. */
  private static List<String> pushed(String chain) {
    return server.findAll(postRequestedFor(urlEqualTo("/requester"))).stream()
        .map(LoggedRequest::getBodyAsString)
        .filter(body -> body.contains("<correlationId>" + chain + "</correlationId>"))
        .toList();
  }

  @Test
  void requestIsHandedOnUnderOurAccountAndItsStateIsWhatTheOtherGatewayTells() {
    OtherGateway other = other();
    other.takes();
    other.tells("ON_DELIVERY");
    String answer = ask("bench_requester", "BENCH_RELAYED");
    other.awaitSent("getMessageStatus", "<messageId>" + other.messageId + "</messageId>");
    String sent = other.sent("sendMessage", "<ask xmlns=\"urn:a\">Қ &amp; x</ask>").get(0);
    assertTrue(sent.contains("<messageId/><correlationId/>"), sent);
    assertTrue(sent.contains("<senderId>ruqsat_there</senderId>"), sent);
    assertTrue(sent.contains("<password>secret-there</password>"), sent);
    String state = AsyncDoor.answer(AsyncDoor.statusOf("bench_requester", id(answer)));
    assertTrue(state.contains(">ON_DELIVERY<"), state);

    other.tells("DELIVERED");
    AsyncDoor.awaitState("bench_requester", id(answer), "DELIVERED");
    assertEquals(1, other.sent("sendMessage", "").size());
  }

  @Test
  void answerComesBackIntoTheChainOnceAndTheOtherGatewayLearnsThatItWasTaken() {
    OtherGateway other = other();
    other.takes();
    other.tells("DELIVERED");
    String chain = chain(ask("bench_requester", "BENCH_RELAYED"));
    other.awaitSent("sendMessage", "<ask");
    String theirs = other.gives("BENCH_RELAYED", "RESPONSE", FOUND);
    other.awaitSent("sendDeliveryNotification", "<messageId>" + theirs + "</messageId>");

    assertEquals(1, pushed(chain).size(), "given again and again, pushed once");
    String push = pushed(chain).get(0);
    assertTrue(push.contains("<q:found xmlns:q=\"urn:q\">Ғ &amp; Ә</q:found>"), push);
    assertNotEquals(theirs, id(push), "the id is of this gateway");
    String receipt = other.sent("sendDeliveryNotification", theirs).get(0);
    assertTrue(receipt.contains("<receiveStatus>MESSAGE_ACCEPTED</receiveStatus>"), receipt);
    AsyncDoor.fault(
        AsyncDoor.message("bench_requester", "BENCH_RELAYED", "UPDATE", chain, ASK),
        "sendMessage",
        "RUQ108");
  }

  @Test
  void refusalOfTheRecipientIsPassedOnAndLaterMessagesGoAlongTheOtherChain() {
    OtherGateway other = other();
    other.takes();
    other.tells("DELIVERED");
    String chain = chain(ask("bench_puller", "BENCH_RELAYED"));
    AsyncDoor.answer(AsyncDoor.message("bench_puller", "BENCH_RELAYED", "UPDATE", chain, FOUND));
    other.awaitSent("sendMessage", "<correlationId>" + other.chain + "</correlationId>");

    String theirs = other.gives("BENCH_RELAYED", "NOTIFICATION", FOUND);
    String pull = AsyncDoor.pull("bench_puller", "BENCH_RELAYED", chain);
    String[] fetched = new String[1];
    AsyncDoor.await(
        () -> (fetched[0] = AsyncDoor.answer(pull)).contains("<messages>"), () -> fetched[0]);
    assertTrue(other.sent("sendDeliveryNotification", "").isEmpty(), "nobody took it yet");
    AsyncDoor.answer(
        AsyncDoor.receipt("bench_puller", id(fetched[0]), "MESSAGE_NOT_ACCTEPTED", "NOT_RESEND"));
    other.awaitSent("sendDeliveryNotification", "<messageId>" + theirs + "</messageId>");
    String receipt = other.sent("sendDeliveryNotification", theirs).get(0);
    assertTrue(receipt.contains(">MESSAGE_NOT_ACCTEPTED<"), receipt);
  }

  @Test
  void gatewayThatIsAwayGetsTheMessageWhenItIsBack() {
    OtherGateway other = other();
    other.tells("DELIVERED");
    String answer = ask("bench_requester", "BENCH_RELAYED");
    other.awaitSent("sendMessage", "<ask");
    other.takes();
    AsyncDoor.awaitState("bench_requester", id(answer), "DELIVERED");
  }

  @Test
  void whatThePeerDidNotSignIsNotTaken() {
    OtherGateway unsigned =
        new OtherGateway(server, "/other-async-signed", UnaryOperator.identity());
    unsigned.takes();
    unsigned.tells("DELIVERED");
    String answer = ask("bench_requester", "BENCH_RELAYED_SIGNED");
    AsyncDoor.awaitState("bench_requester", id(answer), "NOT_DELIVERED");
    assertFalse(unsigned.sent("sendMessage", "Security").isEmpty(), "ours is signed");

    WsSecurity security = new WsSecurity(Primitives.open(), XmlLimits.DEFAULT);
    OtherGateway signed =
        new OtherGateway(
            server,
            "/other-async-signed",
            bytes ->
                security.sign(
                    bytes, DemoKeys.signer("gost2015", "demo_is"), KeyInfoForm.ISSUER_SERIAL));
    signed.takes();
    signed.tells("DELIVERED");
    String taken = ask("bench_requester", "BENCH_RELAYED_SIGNED");
    AsyncDoor.awaitState("bench_requester", id(taken), "DELIVERED");
  }
}
