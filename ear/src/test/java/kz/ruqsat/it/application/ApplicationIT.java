package kz.ruqsat.it.application;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Applications from filing to result on the running gateway. */
@SystemTest
class ApplicationIT {

  private static final String COMPANY = "090640810184";
  private static final String NAME = "ТОО Образецстрой";

  @AfterEach
  void setTheClockBack() {
    Desk.post("operator", "demo/clock", "{\"ahead\":\"PT0S\"}");
  }

  @Test
  @Obligation({
    "S2.1.10.5",
    "S2.1.10.9",
    "S2.1.10.10",
    "S2.1.10.13a",
    "S2.1.5.3",
    "S2.1.5.4",
    "S2.1.5.5b",
    "S2.1.5.6",
    "S2.1.5.7"
  })
  void aTypeApprovalIsFiledSignedDecidedAndFoundInTheCabinetAndTheRegister() {
    String number = filed(typeApproval());
    agreed(number);
    HttpResponse<String> prepared = Desk.act("head", number, "{\"event\":\"SIGN\"}");
    assertEquals("SIGN", Desk.member(prepared, "toBeSigned"));

    HttpResponse<String> done = Desk.sign("head", number);

    assertEquals(200, done.statusCode(), done.body());
    assertEquals("DELIVERED_TO_CABINET", Desk.member(done, "state"));
    assertTrue(Desk.member(done, "permitNumber").startsWith("TA-"), done.body());
    HttpResponse<String> cabinet = Desk.get("applicant", "cabinet/" + COMPANY + "/items");
    assertEquals("RESULT", Desk.member(cabinet, "kind"));
    HttpResponse<String> result =
        Desk.get(
            "applicant",
            "cabinet/applications/"
                + Desk.member(cabinet, "application")
                + "/documents/"
                + Desk.member(cabinet, "document"));
    assertEquals(200, result.statusCode(), result.body());
    assertTrue(result.body().contains("Signature"), result.body());
    documented(Desk.member(done, "permitNumber"), result.body());
  }

  /** Asks «Е-лицензирование» for a permit, as another system does. */
  private static String foundByAnotherSystem(String permit) {
    return Gateway.send(
            Gateway.requestAs("integrator", "/services/Elicense")
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(
                    BodyPublishers.ofString(
                        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">"
                            + "<s:Body><LicenceRequest xmlns=\"urn:ruqsat:elicense:v1\"><Number>"
                            + permit
                            + "</Number></LicenceRequest></s:Body></s:Envelope>")))
        .body();
  }

  /** The document over REST is the one that was signed, and what stands behind it is told. */
  private static void documented(String permit, String signed) {
    assertDoesNotThrow(
        () ->
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(ApplicationIT.class.getResource("/META-INF/wsdl/permit/act.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(signed))));
    String path = "permits/" + permit;
    assertEquals(signed, Desk.get("applicant", path + "/document.xml").body());
    assertEquals(signed, Desk.get("officer", path + "/document.xml?purpose=test").body());
    assertEquals(200, Desk.get("applicant", path + "/document.pdf").statusCode());
    HttpResponse<String> behind = Desk.get("auditor", path + "/background?purpose=test");
    assertTrue(behind.body().contains("\"event\":\"SIGN\""), behind.body());
    assertTrue(behind.body().contains("\"kind\":\"OCSP"), behind.body());
    assertTrue(!behind.body().contains(COMPANY), behind.body());
  }

  @Test
  @Obligation({"S2.2.5.10", "S2.2.5.11", "S2.2.9.P6", "IS.03"})
  void aMetrologicalAttestationOnPaperIsNumberedEnteredAndHandedOver() {
    HttpResponse<String> entered =
        Desk.post(
            "clerk", "filing/applications", paper("MI_METROLOGICAL_ATTESTATION", requestId()));
    assertEquals(201, entered.statusCode(), entered.body());
    String number = Desk.member(entered, "number");
    done("clerk", number, "{\"event\":\"ACCEPT\"}");
    done("clerk", number, "{\"event\":\"REGISTER\"}");
    toExecutor(number);
    done("executor", number, "{\"event\":\"DRAFT\"}");
    done("executor", number, "{\"event\":\"AGREE\"}");
    signed("head", number);
    done("head", number, "{\"event\":\"SIGN\"}");
    signed("head", number);
    done("executor", number, "{\"event\":\"ASSIGN_NUMBER\"}");
    done("executor", number, "{\"event\":\"PASS_TO_REGISTRY\"}");
    done(
        "executor",
        number,
        "{\"event\":\"RECORD_IN_ELICENSING\",\"service\":\"MI_METROLOGICAL_ATTESTATION\","
            + "\"recipient\":{\"iinBin\":\""
            + COMPANY
            + "\",\"name\":\""
            + NAME
            + "\",\"phone\":\"+7 700 000 00 00\"}}");

    HttpResponse<String> issued =
        done("clerk", number, "{\"event\":\"HAND_OVER\",\"receiver\":\"" + NAME + "\"}");

    assertEquals("ISSUED", Desk.member(issued, "state"));
    String permit = Desk.member(issued, "permitNumber");
    assertTrue(permit.startsWith("MA-"), issued.body());
    assertTrue(foundByAnotherSystem(permit).contains("<Code>ISSUED</Code>"));
  }

  @Test
  @Obligation({"S2.1.5.5a", "S2.1.10.12"})
  void aReasonedRefusalReachesTheApplicant() {
    String number = filed(typeApproval());
    toExecutor(number);
    done(
        "executor",
        number,
        "{\"event\":\"REFUSE_INCOMPLETE\",\"ground\":\"INCOMPLETE_DOCUMENTS\","
            + "\"reason\":\"Нет программы испытаний\"}");
    signed("executor", number);

    HttpResponse<String> mine = Desk.get("applicant", "cabinet/applications/" + number);

    assertEquals("REFUSED", Desk.member(mine, "outcome"));
    assertTrue(mine.body().contains("Нет программы испытаний"), mine.body());
    assertTrue(!mine.body().contains("demo_executor"), "an applicant is told no accounts");
  }

  @Test
  void aClerkCannotSignAndAnOutsiderCannotSee() {
    String number = filed(typeApproval());
    agreed(number);
    done("head", number, "{\"event\":\"SIGN\"}");

    assertEquals("ROLE_NOT_ALLOWED", Desk.member(Desk.sign("clerk", number, "demo_head"), "code"));
    HttpResponse<String> wrongKey = Desk.sign("head", number, "demo_deputy");
    assertEquals(422, wrongKey.statusCode());
    assertEquals("EDS_NOT_CONFIRMED", Desk.member(wrongKey, "code"));
    assertEquals(403, Desk.get("applicant", "applications/" + number).statusCode());
    assertEquals(403, Desk.get("commission", "cabinet/" + COMPANY + "/items").statusCode());
  }

  @Test
  @Obligation("S2.1.5.DEP")
  void aDeputyActsOnlyWhenTheHeadIsRecordedAbsent() {
    String number = filed(typeApproval());
    String toUnit = "{\"event\":\"SEND_TO_UNIT\",\"unit\":\"METROLOGY\"}";
    Desk.post("operator", "demo/clock", "{\"ahead\":\"P1D\"}");
    assertEquals(403, Desk.act("deputy", number, toUnit).statusCode());
    String now = Desk.member(Desk.get("operator", "demo/clock"), "now");
    HttpResponse<String> recorded =
        Desk.post(
            "clerk",
            "absences",
            "{\"provider\":\"KTRM\",\"from\":\""
                + now
                + "\",\"until\":\""
                + Instant.parse(now).plusSeconds(3600)
                + "\"}");
    assertEquals(204, recorded.statusCode(), recorded.body());

    HttpResponse<String> done = Desk.act("deputy", number, toUnit);

    assertEquals(200, done.statusCode(), done.body());
    assertEquals("AT_UNIT", Desk.member(done, "state"));
  }

  @Test
  void theSameRequestTwiceAtOnceGivesOneCase() {
    byte[] document = Desk.signed(Desk.document(typeApproval()), "demo_company");

    List<HttpResponse<String>> answers = twice(() -> file(document));

    List<String> numbers =
        answers.stream()
            .map(it -> it.statusCode() == 409 ? file(document) : it)
            .map(it -> Desk.member(it, "number"))
            .distinct()
            .toList();
    assertEquals(1, numbers.size(), numbers.toString());
  }

  @Test
  void ofTwoOfficialsAtOnceOneWinsAndTheOtherIsToldSo() {
    String number = filed(typeApproval());
    String toUnit = "{\"event\":\"SEND_TO_UNIT\",\"unit\":\"METROLOGY\"}";

    List<Integer> answers =
        twice(() -> Desk.act("head", number, toUnit)).stream()
            .map(HttpResponse::statusCode)
            .sorted()
            .toList();

    assertEquals(List.of(200, 409), answers);
  }

  @Test
  void whatWasChangedAfterSigningIsNotTaken() {
    String signed =
        new String(
            Desk.signed(Desk.document(typeApproval()), "demo_company"), StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        file(signed.replace("+7 700", "+7 701").getBytes(StandardCharsets.UTF_8));

    assertEquals(422, answer.statusCode(), answer.body());
    assertEquals("EDS_NOT_CONFIRMED", Desk.member(answer, "code"));
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
  }

  @Test
  @Obligation("GAP-31")
  void aCaseIsOverdueWhenTheMovedClockPassesItsTerm() {
    String number = filed(typeApproval());
    assertEquals("false", Desk.member(Desk.get("head", "applications/" + number), "overdue"));

    Desk.post("operator", "demo/clock", "{\"ahead\":\"P4D\"}");

    assertEquals("true", Desk.member(Desk.get("head", "applications/" + number), "overdue"));
    assertTrue(Desk.get("head", "applications?limit=500").body().contains(number));
  }

  @Test
  void anUploadedFileIsReadByAnOfficialAsItWas() {
    byte[] content = ("file " + requestId()).repeat(300_000).getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> kept =
        Gateway.send(
            Gateway.requestAs("applicant", "/api/v1/filing/attachments")
                .header("Content-Type", "application/pdf")
                .POST(BodyPublishers.ofByteArray(content)));
    assertEquals(201, kept.statusCode(), kept.body());

    byte[] read =
        Gateway.sendForBytes(
                Gateway.requestAs(
                        "clerk", "/api/v1/filing/attachments/" + Desk.member(kept, "sha256"))
                    .GET())
            .body();

    assertArrayEquals(content, read);
  }

  private static String filed(String json) {
    HttpResponse<String> answer = file(Desk.signed(Desk.document(json), "demo_company"));
    assertEquals(201, answer.statusCode(), answer.body());
    assertEquals("REGISTERED", Desk.member(answer, "state"));
    return Desk.member(answer, "number");
  }

  private static HttpResponse<String> file(byte[] document) {
    return Desk.postXml("integrator", "filing/applications?channel=EGOV_PORTAL", document);
  }

  private static void toExecutor(String number) {
    done("head", number, "{\"event\":\"SEND_TO_UNIT\",\"unit\":\"METROLOGY\"}");
    done("unit_head", number, "{\"event\":\"PASS_TO_EXECUTOR\",\"executor\":\"demo_executor\"}");
  }

  private static void agreed(String number) {
    toExecutor(number);
    done("executor", number, "{\"event\":\"DRAFT\"}");
    done("unit_head", number, "{\"event\":\"AGREE\"}");
  }

  private static HttpResponse<String> done(String account, String number, String act) {
    HttpResponse<String> answer = Desk.act(account, number, act);
    assertEquals(200, answer.statusCode(), act + " " + answer.body());
    return answer;
  }

  private static void signed(String account, String number) {
    HttpResponse<String> answer = Desk.sign(account, number);
    assertEquals(200, answer.statusCode(), answer.body());
  }

  private static String typeApproval() {
    return paper("MI_TYPE_APPROVAL", requestId());
  }

  private static String paper(String service, String requestId) {
    return """
    {"requestId":"%s","service":"%s","action":"ISSUE","applicantType":"LEGAL_ENTITY",
     "applicant":{"iinBin":"%s","name":"%s","phone":"+7 700 000 00 00"},
     "documents":[{"code":"SUPPORTING_DOCUMENTS","name":"Материалы"}]}\
    """
        .formatted(requestId, service, COMPANY, NAME);
  }

  private static String requestId() {
    return UUID.randomUUID().toString();
  }

  private static List<HttpResponse<String>> twice(Supplier<HttpResponse<String>> request) {
    return Stream.of(CompletableFuture.supplyAsync(request), CompletableFuture.supplyAsync(request))
        .toList()
        .stream()
        .map(CompletableFuture::join)
        .toList();
  }
}
