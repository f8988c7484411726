package kz.ruqsat.it.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.Patience;
import kz.ruqsat.it.SystemTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The scoreboard: whatever comes in, the answer is a fault of the contract with the right codes and
 * a session id, soon, without a word about the inside, and both are in the journal.
 */
@SystemTest
class HostileInputIT {

  private static final String DOOR = "/shep/bip-sync/";
  private static final Duration SOON = Duration.ofSeconds(10);
  static final Pattern INSIDES =
      Pattern.compile(
          "Exception|Stax|java|\\bat \\[|row,col|wstx|/etc|root:|hibernate|jboss",
          Pattern.CASE_INSENSITIVE);

  @ParameterizedTest
  @MethodSource({
    "kz.ruqsat.it.hostile.HostileProbes#malformed",
    "kz.ruqsat.it.hostile.HostileProbes#attacks",
    "kz.ruqsat.it.hostile.HostileProbes#wrongMessages"
  })
  void isRefusedAsTheSendersFault(Probe probe) {
    var fault = refused(probe);

    assertEquals("soap:Client", fault.code());
    assertEquals("SCE001", fault.errorCode());
  }

  @ParameterizedTest
  @MethodSource({
    "kz.ruqsat.it.hostile.HostileProbes#malformed",
    "kz.ruqsat.it.hostile.HostileProbes#attacks"
  })
  void isRefusedByTheAsynchronousChannelAlike(Probe probe) {
    var fault = Fault.of(Gateway.sendForBytes(post("/shep/bip-async/", probe)));

    assertEquals("soap:Client", fault.code());
    assertEquals("SCE001", fault.errorCode());
  }

  @Test
  void aMessageThatIsTooLargeIsReadToItsEndAndRefused() {
    var fault = refused(new Probe("60 MB", "<a>" + "a".repeat(60_000_000) + "</a>"));

    assertEquals("soap:Client", fault.code());
    assertEquals("RUQ105", fault.errorCode());
  }

  @Test
  void aMessageThatBreaksOffIsRefusedThoughItsXmlBeWhole() throws Exception {
    byte[] message = Message.plain().getBytes(UTF_8);

    byte[] answer = RawRequest.breakingOff(DOOR, "Content-Length: 5000\r\n\r\n", message);

    var fault = Fault.of(answer);
    assertEquals("SCE001", fault.errorCode());
    assertArrayEquals(message, journalled(fault.sessionId(), "inbound"));
  }

  @Test
  void aMessageThatBreaksOffInAChunkIsInTheJournalThoughNobodyCanBeAnswered() throws Exception {
    String before = newestInJournal();

    RawRequest.breakingOff(DOOR, "Transfer-Encoding: chunked\r\n\r\nFFF\r\n", new byte[100]);

    String noted =
        Patience.await(
            "the message in the journal",
            () -> Optional.of(newestInJournal()).filter(newest -> !newest.equals(before)));
    assertTrue(noted.contains("\"REFUSED\""), noted);
  }

  @Test
  void anUnknownVersionOfSoapIsNamedAsSuch() {
    var fault =
        refused(new Probe("SOAP 3", Message.envelope("urn:soap:3", "", Message.request("3", ""))));

    assertEquals("soap:VersionMismatch", fault.code());
  }

  @Test
  void anUnknownHeaderThatMustBeUnderstoodIsNot() {
    var header = "<h:Fly xmlns:h=\"urn:h\" soap:mustUnderstand=\"1\"/>";
    var message = Message.envelope(Message.SOAP11, header, Message.request("header", ""));

    assertEquals("soap:MustUnderstand", refused(new Probe("mustUnderstand", message)).code());
  }

  @ParameterizedTest
  @MethodSource("kz.ruqsat.it.hostile.OddProbes#inKazakh")
  void isUnderstoodThoughOdd(Probe probe) {
    assertTrue(journalOf(understood(probe)).contains(OddProbes.KAZAKH));
  }

  @Test
  void isUnderstoodInWindows1251() {
    assertTrue(journalOf(understood(OddProbes.windows1251())).contains(OddProbes.RUSSIAN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"\"", "urn:anything", "\"http://example/SendMessage\""})
  void anySoapActionWillDo(String action) {
    var request =
        Gateway.request(DOOR).header("SOAPAction", action).header("Content-Type", Probe.XML);
    var fault =
        Fault.of(Gateway.sendForBytes(request.POST(BodyPublishers.ofString(Message.plain()))));

    assertEquals("SCE004", fault.errorCode());
  }

  @Test
  void aMessageOfSoap12IsAnsweredInSoap12() {
    var message = Message.envelope(Message.SOAP12, "", Message.request("1.2", ""));
    var request = Gateway.request(DOOR).header("Content-Type", "application/soap+xml");

    var answer = Gateway.sendForBytes(request.POST(BodyPublishers.ofString(message)));

    assertEquals("application/soap+xml;charset=utf-8", Fault.contentType(answer));
    assertTrue(new String(answer.body(), UTF_8).contains("<soap:Value>soap:Sender</soap:Value>"));
  }

  @ParameterizedTest
  @CsvSource({
    "<h:Fly xmlns:h=\"urn:h\" soap:mustUnderstand=\"1\"/>, MustUnderstand",
    "<h:Fly>, Sender",
    "<h:Fly xmlns:h=\"urn:h\">&no;</h:Fly>, Sender"
  })
  void whatIsRefusedInItsHeaderIsToldInSoap12Too(String header, String code) {
    var message = Message.envelope(Message.SOAP12, header, Message.request("1.2", ""));
    var request = Gateway.request(DOOR).header("Content-Type", "application/soap+xml");

    var answer = Gateway.sendForBytes(request.POST(BodyPublishers.ofString(message)));

    assertEquals("application/soap+xml;charset=utf-8", Fault.contentType(answer));
    var text = new String(answer.body(), UTF_8);
    assertTrue(text.contains("<soap:Value>soap:" + code + "</soap:Value>"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH", "OPTIONS"})
  void anotherMethodIsNotAllowed(String method) {
    var request = Gateway.request(DOOR).method(method, BodyPublishers.noBody());

    var answer = Gateway.send(request);

    assertEquals(405, answer.statusCode());
    assertEquals("POST", answer.headers().firstValue("Allow").orElseThrow());
    assertFalse(INSIDES.matcher(answer.body()).find(), answer.body());
  }

  /** Sends a probe that must be refused, checks what every refusal must be, and returns it. */
  private static Fault refused(Probe probe) {
    long start = System.nanoTime();
    var answer = Gateway.sendForBytes(post(DOOR, probe));
    var took = Duration.ofNanos(System.nanoTime() - start);

    var text = new String(answer.body(), UTF_8);
    var fault = Fault.of(answer);
    assertTrue(took.compareTo(SOON) < 0, "took " + took);
    assertFalse(INSIDES.matcher(text).find(), text);
    assertTrue(journalOf(fault).contains("\"REFUSED\""));
    assertArrayEquals(answer.body(), journalled(fault.sessionId(), "outbound"));
    if (probe.body().length < 1_000_000) {
      assertArrayEquals(probe.body(), journalled(fault.sessionId(), "inbound"));
    }
    return fault;
  }

  /** Sends a probe for a service that does not exist: who says so has read the message. */
  private static Fault understood(Probe probe) {
    var fault = Fault.of(Gateway.sendForBytes(post(DOOR, probe)));
    assertEquals("SCE004", fault.errorCode());
    return fault;
  }

  private static HttpRequest.Builder post(String door, Probe probe) {
    var request = Gateway.request(door).POST(BodyPublishers.ofByteArray(probe.body()));
    return probe.contentType() == null
        ? request
        : request.header("Content-Type", probe.contentType());
  }

  private static String journalOf(Fault fault) {
    var query = "?sessionId=" + URLEncoder.encode(fault.sessionId(), UTF_8);
    return Gateway.send(Gateway.requestAs("operator", "/api/v1/messages" + query)).body();
  }

  private static byte[] journalled(String sessionId, String side) {
    var path = URLEncoder.encode(sessionId, UTF_8) + "/" + side;
    return Gateway.sendForBytes(Gateway.requestAs("operator", "/api/v1/messages/" + path)).body();
  }

  private static String newestInJournal() {
    return Gateway.send(Gateway.requestAs("operator", "/api/v1/messages?limit=1")).body();
  }
}
