package kz.ruqsat.it.shep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The synchronous channel without signatures: who is let in, and in what forms a message may come.
 */
@SystemTest
@Obligation("IS.04")
class SyncChannelIT {

  private static final SyncMessage REQUEST = SyncMessage.person(SyncMessage.PERSON);

  private static void assertPerson(String answer) {
    assertEquals(SyncMessage.PERSON, SyncDoor.element("iin", answer), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/shep/bip-sync/", "/shep/bip-sync", "/bip-sync/", "/bip-sync"})
  void aClientOfTheRealGatewayIsAnsweredUnderEachAddress(String path) {
    String answer = SyncDoor.answer(path, REQUEST.bytes());
    assertPerson(answer);
    assertEquals("SCSS001", SyncDoor.element("code", answer));
    assertEquals(REQUEST.messageId(), SyncDoor.element("correlationId", answer));
    assertTrue(SyncDoor.element("sessionId", answer).matches("\\{[0-9a-f-]{36}}"));
    assertTrue(
        SyncDoor.element("responseDate", answer)
            .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+05:00"));
    assertTrue(answer.contains("<soap:Body><t:SendMessageResponse"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "text/xml",
        "text/xml; charset=ISO-8859-1",
        "text/xml;charset=windows-1251",
        "application/xml",
        "text/plain",
        "application/soap+xml; charset=utf-8",
        "application/json"
      })
  void theContentTypeDoesNotMatterAndNoLetterIsLost(String contentType) {
    byte[] message = REQUEST.with("<senderCode>DEMO", "<senderCode>Ғ").bytes();
    var response = SyncDoor.post(SyncDoor.OPEN, message, contentType);
    assertEquals(200, response.statusCode(), SyncDoor.text(response));
    assertPerson(SyncDoor.text(response));
  }

  @ParameterizedTest
  @CsvSource({"UTF-16", "UTF-16LE", "windows-1251"})
  void otherEncodingsAreReadAsDeclared(String encoding) {
    String declaration = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>";
    byte[] message = (declaration + REQUEST.text()).getBytes(Charset.forName(encoding));
    assertPerson(SyncDoor.text(SyncDoor.post(SyncDoor.OPEN, message, null)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "", "urn:anything"})
  void theSoapActionDoesNotMatter(String action) {
    var request =
        Gateway.request(SyncDoor.OPEN)
            .header("SOAPAction", action)
            .POST(BodyPublishers.ofByteArray(REQUEST.bytes()));
    assertPerson(SyncDoor.text(Gateway.sendForBytes(request)));
  }

  @Test
  void thePayloadMayComeAsTextOrCdata() {
    String data = REQUEST.text().replaceAll("(?s).*(<data.*</data>).*", "$1");
    String escaped = "<data>" + data.replace("&", "&amp;").replace("<", "&lt;") + "</data>";
    assertPerson(SyncDoor.answer(SyncDoor.OPEN, REQUEST.with(data, escaped).bytes()));
    String cdata = "<data><![CDATA[<?xml version=\"1.0\"?>" + data + "]]></data>";
    assertPerson(SyncDoor.answer(SyncDoor.OPEN, REQUEST.with(data, cdata).bytes()));
  }

  @Test
  void soap12IsAnsweredInSoap12() {
    String soap12 = "http://www.w3.org/2003/05/soap-envelope";
    byte[] message = REQUEST.with("http://schemas.xmlsoap.org/soap/envelope/", soap12).bytes();
    var response = SyncDoor.post(SyncDoor.OPEN, message, "application/soap+xml; charset=utf-8");
    assertPerson(SyncDoor.text(response));
    assertTrue(SyncDoor.text(response).contains(soap12));
  }

  @ParameterizedTest
  @CsvSource({"demo_secret, wrong", "demo_is, nobody", "<password>demo_secret</password>, ''"})
  void unknownAccountAndWrongPasswordAreToldAlike(String old, String now) {
    String fault = SyncDoor.fault(SyncDoor.OPEN, REQUEST.with(old, now).bytes(), "RUQ101");
    assertTrue(fault.contains("<faultcode>soap:Client</faultcode>"));
    assertFalse(fault.contains("errorData"));
  }

  @Test
  void serviceThatNobodyAnswersIsUnknown() {
    SyncMessage message = REQUEST.with("GBDFL_UniversalServiceSync", "NoSuchService");
    SyncDoor.fault(SyncDoor.OPEN, message.bytes(), "SCE004");
  }

  @Test
  void serviceThatTheParticipantMayNotCallIsForbidden() {
    SyncMessage message =
        REQUEST
            .with("demo_is", "demo_limited")
            .with("demo_secret", "demo_limited_secret")
            .with("GBDFL_UniversalServiceSync", "GbdulInfoByBin_v2");
    SyncDoor.fault(SyncDoor.OPEN, message.bytes(), "RUQ102");
  }

  @ParameterizedTest
  @CsvSource({
    "kk, Есептік жазба немесе құпиясөз қате",
    "en-GB, Unknown account or wrong password",
    "de, Неверная учетная запись или пароль"
  })
  void faultsAreToldInTheLanguageAskedFor(String language, String text) {
    var request =
        Gateway.request(SyncDoor.OPEN)
            .header("Accept-Language", language)
            .POST(BodyPublishers.ofByteArray(REQUEST.with("demo_secret", "wrong").bytes()));
    String fault = SyncDoor.requireFault(Gateway.sendForBytes(request), "RUQ101");
    assertEquals(text, SyncDoor.element("errorMessage", fault));
  }

  @Test
  void lookupsMayRepeatTheIdOfAMessage() {
    assertPerson(SyncDoor.answer(SyncDoor.OPEN, REQUEST.bytes()));
    assertPerson(SyncDoor.answer(SyncDoor.OPEN, REQUEST.bytes()));
  }

  @Test
  void messageThatIsTooLargeGetsAFaultAndNotAReset() {
    String blanks = " ".repeat(21 * 1024 * 1024);
    byte[] message = REQUEST.with("<requestData>", blanks + "<requestData>").bytes();
    SyncDoor.fault(SyncDoor.OPEN, message, "RUQ105");
  }

  @Test
  @Obligation("DC.1")
  void theContractIsServedWithTheAddressThatWasCalled() {
    var wsdl = Gateway.get(SyncDoor.OPEN + "?wsdl");
    assertEquals(200, wsdl.statusCode());
    assertTrue(wsdl.body().contains("location=\"" + Gateway.uri(SyncDoor.OPEN) + "\""));
    assertEquals(405, Gateway.get(SyncDoor.OPEN).statusCode());
    assertPerson(SyncDoor.answer(SyncDoor.OPEN, REQUEST.bytes()));
  }

  @Test
  void behindATrustedProxyTheContractNamesTheAddressThatTheOutsideKnows() {
    var request =
        Gateway.request("/bip-sync/?wsdl")
            .header("Forwarded", "for=192.0.2.1;proto=https;host=\"gateway.example.kz\"");
    String wsdl = Gateway.send(request.GET()).body();
    assertTrue(wsdl.contains("location=\"https://gateway.example.kz/bip-sync/\""), wsdl);
  }

  @Test
  void bytesAreJournalledAsTheyCameAndWent() {
    byte[] message = REQUEST.with("<soap:Header/>", "<soap:Header></soap:Header>\r\n").bytes();
    var response = SyncDoor.post(SyncDoor.OPEN, message, "text/xml");
    String session = SyncDoor.element("sessionId", SyncDoor.text(response));
    String path = "/api/v1/messages/" + session.replace("{", "%7B").replace("}", "%7D");
    assertEquals(
        new String(message, StandardCharsets.UTF_8),
        Gateway.send(Gateway.requestAs("operator", path + "/inbound").GET()).body());
    assertEquals(
        SyncDoor.text(response),
        Gateway.send(Gateway.requestAs("operator", path + "/outbound").GET()).body());
  }

  @Test
  void refusedStreamsAreJournalledToo() {
    var response = SyncDoor.post(SyncDoor.OPEN, "not xml".getBytes(StandardCharsets.UTF_8), null);
    String session = SyncDoor.element("sessionId", SyncDoor.requireFault(response, "SCE001"));
    String query = "/api/v1/messages?sessionId=" + session.replace("{", "%7B").replace("}", "%7D");
    String found = Gateway.send(Gateway.requestAs("operator", query).GET()).body();
    assertTrue(found.contains("\"outcome\":\"REFUSED\""), found);
    assertTrue(found.contains("\"code\":\"SCE001\""), found);
  }

  @Test
  void theJournalIsFoundByItsIdsAndReadByOperatorsOnly() {
    SyncDoor.answer(SyncDoor.OPEN, REQUEST.bytes());
    String query = "/api/v1/messages?messageId=" + REQUEST.messageId();
    String found = Gateway.send(Gateway.requestAs("operator", query + "&limit=1").GET()).body();
    assertTrue(found.contains(REQUEST.messageId()), found);
    assertEquals(403, Gateway.send(Gateway.requestAs("integrator", query).GET()).statusCode());
    assertEquals(401, Gateway.get(query).statusCode());
    String bad = "/api/v1/messages?limit=0";
    assertEquals(400, Gateway.send(Gateway.requestAs("operator", bad).GET()).statusCode());
  }

  @Test
  void theJournalIsFoundByParticipantServiceAndTime() {
    SyncMessage own = SyncMessage.person(SyncMessage.PERSON);
    SyncDoor.answer(SyncDoor.OPEN, own.bytes());
    String service = "/api/v1/messages?senderId=demo_is&serviceId=GBDFL_UniversalServiceSync";
    assertTrue(journal(service + "&from=2020-01-01T00:00:00Z&limit=5").contains(own.messageId()));
    assertEquals("[]", journal(service + "&until=2020-01-01T00:00:00Z"));
    assertEquals("[]", journal("/api/v1/messages?senderId=nobody_at_all"));
  }

  private static String journal(String query) {
    return Gateway.send(Gateway.requestAs("operator", query).GET()).body();
  }
}
