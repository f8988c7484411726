package kz.ruqsat.it.identity;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.xml.KeyInfoForm;
import kz.ruqsat.eds.xml.WsSecurity;
import kz.ruqsat.eds.xml.XmlLimits;
import kz.ruqsat.eds.xml.XmlSignatures;
import kz.ruqsat.it.DemoKeys;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.OnAnyDatabase;
import kz.ruqsat.it.Patience;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.it.application.PaperApplication;
import kz.ruqsat.it.crash.ServerProcess;
import kz.ruqsat.it.shep.SyncMessage;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.EditionKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A gateway that has persons and organisations from another gateway, played by WireMock with the
 * documents that the gateway of the system tests writes.
 */
@SystemTest
@OnAnyDatabase
class UpstreamIdentityIT {

  private static final String BIN = "170640000778";
  private static final XmlSignatures SIGNATURES =
      new XmlSignatures(Primitives.open(), XmlLimits.DEFAULT);

  @TempDir private static Path folder;
  private static WireMockServer other;
  private static ServerProcess node;

  @BeforeAll
  static void open() throws Exception {
    other =
        new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    other.start();
    StringBuilder routes = new StringBuilder("routes:\n");
    for (String service : new String[] {"GBDFL_UniversalServiceSync", "GbdulInfoByBin_v2"}) {
      routes.append(
          """
            - serviceId: %s
              address: http://127.0.0.1:%d/state
              senderId: ruqsat
              peer: demo_is
              readTimeout: PT4S
              readOnly: true
          """
              .formatted(service, other.port()));
    }
    Path file = Files.writeString(folder.resolve("gateway.yaml"), routes);
    node =
        new ServerProcess(
            folder.resolve("node"),
            Map.of(
                "RUQSAT_SHEP_CONFIGURATION_FILE", file.toString(),
                "RUQSAT_SHEP_BREAKER_FAILURES", "1000",
                "RUQSAT_DEMO_KEEP_JOURNAL", "true",
                "RUQSAT_IDENTITY_SUPPLIER", "UPSTREAM",
                "RUQSAT_IDENTITY_UPSTREAM_REQUESTOR_BIN", "990140000017"));
    node.start();
    // The first lookups of a fresh server may take longer than the route allows.
    answers(signed(person(SyncMessage.PERSON)));
    for (int i = 0; i < 20 && lookup("persons/" + SyncMessage.PERSON).statusCode() == 504; i++) {
      Thread.sleep(200);
    }
  }

  @AfterAll
  static void close() throws InterruptedException {
    node.close();
    other.stop();
  }

  @BeforeEach
  void forget() {
    other.resetAll();
  }

  @Test
  void personIsTheOneOfTheOtherGateway() throws Exception {
    answers(signed(person(SyncMessage.PERSON).replaceAll("<surname>[^<]*<", "<surname>ДАЛЕКОВ<")));
    HttpResponse<String> found = lookup("persons/" + SyncMessage.PERSON);
    assertEquals(200, found.statusCode(), found.body());
    assertTrue(found.body().contains("ДАЛЕКОВ"), found.body());
    other.verify(
        postRequestedFor(urlEqualTo("/state"))
            .withRequestBody(containing("<iin>" + SyncMessage.PERSON + "</iin>"))
            .withRequestBody(containing("<senderCode>RUQSAT</senderCode>")));
  }

  @Test
  void organisationIsTheOneOfTheOtherGatewayAndTheQuestionIsSigned() throws Exception {
    String document =
        organisation(BIN).replaceAll("<FullNameRu>[^<]*<", "<FullNameRu>ТОО ДАЛЁКОЕ<");
    answers("<data>" + escaped(signed(document)) + "</data>");
    HttpResponse<String> found = lookup("organisations/" + BIN);
    assertEquals(200, found.statusCode(), found.body());
    assertTrue(found.body().contains("ТОО ДАЛЁКОЕ"), found.body());
    String asked = other.findAll(postRequestedFor(urlEqualTo("/state"))).get(0).getBodyAsString();
    assertTrue(asked.contains("SignatureValue") && asked.contains(BIN), asked);
  }

  @Test
  void nobodyIsNotFoundWhenTheOtherGatewaySaysSo() throws Exception {
    answers(signed(person("900102389103")));
    assertEquals(404, lookup("persons/" + SyncMessage.PERSON).statusCode());
  }

  @Test
  void answerThatThePeerDidNotSignIsNoAnswer() throws Exception {
    answers(person(SyncMessage.PERSON));
    assertEquals(502, lookup("persons/" + SyncMessage.PERSON).statusCode());
    answers(
        signed(person(SyncMessage.PERSON)).replaceFirst("<surname>[^<]*<", "<surname>ПОДМЕНОВ<"));
    assertEquals(502, lookup("persons/" + SyncMessage.PERSON).statusCode());
    Signer stranger = DemoKeys.signer("rsa", "demo_is");
    answers(signed(person(SyncMessage.PERSON), stranger));
    assertEquals(502, lookup("persons/" + SyncMessage.PERSON).statusCode());
  }

  @ParameterizedTest
  @CsvSource({"EXPERT_AUDITOR_ATTESTATION, 2013", "STATE_SYMBOLS_LICENCE, 2013"})
  @Obligation({"S1.1.11.DATA.2", "S1.2.11.DATA.5"})
  void anApplicationIsNotTakenOnStateDataThatNobodyCertified(String service, String edition)
      throws Exception {
    String application =
        PaperApplication.of(
            new EditionKey(service, edition), ApplicantType.NATURAL_PERSON, SyncMessage.PERSON);
    answers(person(SyncMessage.PERSON));
    assertNotTrusted(file(application));
    answers(
        signed(person(SyncMessage.PERSON)).replaceFirst("<surname>[^<]*<", "<surname>ПОДМЕНОВ<"));
    assertNotTrusted(file(application));

    answers(signed(person(SyncMessage.PERSON)));
    HttpResponse<String> taken = file(application);

    assertEquals(201, taken.statusCode(), taken.body());
  }

  @Test
  @Obligation("GAP-57")
  void whatADatabaseCouldNotSayIsAskedAgainByItself() throws Exception {
    other.stubFor(
        post(urlEqualTo("/state")).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
    HttpResponse<String> taken =
        file(
            PaperApplication.of(
                new EditionKey("STATE_SYMBOLS_LICENCE", "2013"),
                ApplicantType.NATURAL_PERSON,
                SyncMessage.PERSON));
    assertEquals(201, taken.statusCode(), taken.body());
    String number = member(taken.body(), "number");
    assertEquals("PENDING", stateData(number));

    answers(signed(person(SyncMessage.PERSON)));

    Patience.await(
        "state data of " + number,
        () -> Optional.of(stateData(number)).filter(status -> status.equals("FOUND")));
  }

  @Test
  @Obligation("S2.2.9.P4")
  void theRecipientIsAskedForOnceOfTheDatabaseOfTheirKindAndTheQuestionIsInTheJournal()
      throws Exception {
    EditionKey attestation = new EditionKey("MI_METROLOGICAL_ATTESTATION", "2016");
    answers(signed(person(SyncMessage.PERSON)));
    assertAsked(
        file(PaperApplication.of(attestation, ApplicantType.NATURAL_PERSON, SyncMessage.PERSON)),
        "GBDFL_UniversalServiceSync",
        SyncMessage.PERSON);

    other.resetAll();
    answers("<data>" + escaped(signed(organisation(BIN))) + "</data>");
    assertAsked(
        file(PaperApplication.of(attestation, ApplicantType.LEGAL_ENTITY, BIN)),
        "GbdulInfoByBin_v2",
        BIN);
  }

  @Test
  @Obligation("GAP-57")
  void noAnswerIsNotNotFound() throws Exception {
    other.stubFor(
        post(urlEqualTo("/state")).willReturn(aResponse().withFixedDelay(5000).withBody("late")));
    assertEquals(504, lookup("persons/" + SyncMessage.PERSON).statusCode());
    other.stubFor(
        post(urlEqualTo("/state")).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
    assertEquals(502, lookup("persons/" + SyncMessage.PERSON).statusCode());
    other.stubFor(post(urlEqualTo("/state")).willReturn(aResponse().withBody("<html/>")));
    assertEquals(502, lookup("organisations/" + BIN).statusCode());
  }

  private static void assertNotTrusted(HttpResponse<String> answer) {
    assertEquals(502, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("\"code\":\"STATE_DATA_NOT_TRUSTED\""), answer.body());
  }

  /** Of one database, once, and what was asked is in the journal with its times. */
  private static void assertAsked(HttpResponse<String> filed, String service, String number)
      throws IOException, InterruptedException {
    assertEquals(201, filed.statusCode(), filed.body());
    List<LoggedRequest> asked = other.findAll(postRequestedFor(urlEqualTo("/state")));
    assertEquals(1, asked.size());
    String question = asked.get(0).getBodyAsString();
    assertTrue(question.contains(service) && question.contains(number), question);

    String messageId = question.replaceAll("(?s).*?<messageId>([^<]+)<.*", "$1");
    String journal = get("messages?messageId=" + messageId, "demo_operator").body();
    assertTrue(journal.contains("\"serviceId\":\"" + service + "\""), journal);
    assertTrue(journal.contains("\"outcome\":\"ANSWERED\""), journal);
    Instant askedAt = Instant.parse(member(journal, "receivedAt"));
    assertTrue(!Instant.parse(member(journal, "answeredAt")).isBefore(askedAt), journal);
  }

  private static String stateData(String number) {
    try {
      return member(get("applications/" + number, "demo_clerk").body(), "stateData");
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String member(String json, String name) {
    return json.replaceAll("(?s).*?\"" + name + "\":\"([^\"]+)\".*", "$1");
  }

  private static void answers(String data) {
    String envelope =
        """
        <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>\
        <r:SendMessageResponse xmlns:r="http://bip.bee.kz/SyncChannel/v10/Types"><response>\
        <responseInfo><messageId>1</messageId><responseDate>2026-02-03T10:15:30Z</responseDate>\
        <status><code>SCSS001</code><message>found</message></status></responseInfo>\
        <responseData>%s</responseData></response></r:SendMessageResponse></s:Body>\
        </s:Envelope>\
        """
            .formatted(data);
    byte[] sealed =
        new WsSecurity(Primitives.open(), XmlLimits.DEFAULT)
            .sign(envelope.getBytes(StandardCharsets.UTF_8), peer(), KeyInfoForm.ISSUER_SERIAL);
    other.stubFor(post(urlEqualTo("/state")).willReturn(aResponse().withBody(sealed)));
  }

  private static Signer peer() {
    return DemoKeys.signer(node.data().resolve("pki"), "gost2015", "demo_is");
  }

  private static String signed(String document) {
    return signed(document, peer());
  }

  private static String signed(String document, Signer signer) {
    byte[] bytes = SIGNATURES.sign(document.getBytes(StandardCharsets.UTF_8), signer);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The document of ГБД ФЛ about a person, unsigned. */
  private static String person(String iin) {
    SyncMessage message = SyncMessage.person(iin).with("demo_is", "demo_unsigned");
    return unsigned(message).replaceAll("(?s).*(<data.*</data>).*", "$1");
  }

  /** The document of ГБД ЮЛ about an organisation, unsigned. */
  private static String organisation(String bin) {
    SyncMessage message =
        SyncMessage.of(
                "GbdulInfoByBin_v2",
                "<data><u:Request xmlns:u=\"http://gbdulinfobybin_v2.egp.gbdul.tamur.kz\">"
                    + "<RequestorBIN>990140000017</RequestorBIN><BIN>"
                    + bin
                    + "</BIN></u:Request></data>")
            .with("demo_is", "demo_unsigned");
    String text = unsigned(message).replaceAll("(?s).*<data[^>]*>(.*)</data>.*", "$1");
    return Channel.unescaped(text).replace("&amp;", "&").replaceFirst("^<\\?xml[^>]*>\\s*", "");
  }

  private static String unsigned(SyncMessage message) {
    return Gateway.send(
            Gateway.request("/shep/bip-sync/")
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(BodyPublishers.ofByteArray(message.bytes())))
        .body();
  }

  private static String escaped(String document) {
    return document.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static HttpResponse<String> lookup(String path) throws IOException, InterruptedException {
    return get(path, "demo_integrator");
  }

  private static HttpResponse<String> get(String path, String account)
      throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(node.uri("/api/v1/" + path)), account);
  }

  private static HttpResponse<String> file(String application)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(node.uri("/api/v1/filing/applications"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(application)),
        "demo_clerk");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String account)
      throws IOException, InterruptedException {
    String pair = account + ":demo_secret";
    String credentials = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return HttpClient.newHttpClient()
        .send(
            request.header("Authorization", "Basic " + credentials).build(),
            BodyHandlers.ofString());
  }
}
