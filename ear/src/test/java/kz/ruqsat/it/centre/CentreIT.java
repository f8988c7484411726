package kz.ruqsat.it.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.it.application.Desk;
import kz.ruqsat.it.application.FilledIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The State Corporation over the bus: intake, receipts, statuses, results, hand-over. */
@SystemTest
class CentreIT {

  private static final String SERVICE = "CENTRE_Application";
  private static final String OPERATOR = "demo_centre";
  private static final String NOTHING = "[]";

  private static Bus centre;

  @BeforeAll
  static void open() {
    centre = new Bus("bench_centre", "/centre");
  }

  @AfterAll
  static void close() {
    centre.close();
  }

  @Test
  @Obligation({
    "S2.1.9.3",
    "S2.1.9.4",
    "S2.1.9.5",
    "S2.1.9.6",
    "S2.1.1.3",
    "S2.1.1.5",
    "GAP-33",
    "GAP-55",
    "DC.5"
  })
  void anApplicationGoesFromTheDeskToTheProviderAndItsResultComesBack() {
    String chain = taken(Counter.complete("MI_TYPE_APPROVAL"));
    String receipt = Bus.document(centre.await(chain, "receipt"));
    Schema.check(receipt);
    assertEquals("ACCEPTANCE", Bus.element("kind", receipt));
    assertFalse(receipt.contains("<violation>"), receipt);
    assertTrue(
        Instant.parse(instant("plannedIssueDate", receipt))
            .isAfter(Instant.parse(instant("date", receipt))),
        receipt);
    String number = Bus.element("applicationNumber", receipt);
    String paper = Bus.octets("document", receipt);
    assertTrue(paper.contains("code=\"PLANNED_RESULT_AT\""), paper);
    decided(number);
    done("executor", number, "{\"event\":\"SEND_TO_CENTRE\"}");

    String result = Bus.document(centre.await(chain, "permitNumber"));
    Schema.check(result);
    assertTrue(Bus.element("permitNumber", result).startsWith("TA-"), result);
    assertTrue(Bus.octets("document", result).contains("Signature"), "the head has signed it");

    String applicationId = Bus.element("applicationId", result);
    inChain(chain, Counter.handover(applicationId, Counter.NAME, ""));
    String last = centre.await(chain, "<newStatus>HANDED</newStatus>");
    assertTrue(last.contains("<messageType>RESPONSE</messageType>"), last);
    assertEquals(
        List.of("REGISTERED", "ACCEPTED", "LAUNCHED", "STARTED", "FINISHED", "READY", "HANDED"),
        statuses(chain));
    assertEquals("ISSUED_BY_CENTRE", state(number));
    HttpResponse<String> desk = Desk.get("centre", "centre/applications/" + applicationId);
    assertEquals(Counter.NAME, Desk.member(desk, "receiver"));
    assertEquals("5", Desk.member(desk, "minutes"));
    HttpResponse<String> printed =
        Desk.get("centre", "centre/applications/" + applicationId + "/receipt");
    assertEquals(paper, printed.body());
  }

  @Test
  @Obligation({"S2.2.9.8", "S2.2.9.5", "GAP-34"})
  void anIncompletePackageIsRefusedAgainstAReceiptThatSaysWhatIsMissing() {
    String chain = taken(Counter.intake("MI_METROLOGICAL_ATTESTATION", NOTHING));

    String envelope = centre.await(chain, "<kind>REFUSAL</kind>");

    assertTrue(envelope.contains("<messageType>RESPONSE</messageType>"), envelope);
    String receipt = Bus.document(envelope);
    Schema.check(receipt);
    assertEquals("SUPPORTING_DOCUMENTS", Bus.element("code", Bus.element("missing", receipt)));
    assertTrue(Bus.element("form", receipt).contains("Приложение 3"), receipt);
    String paper = Bus.octets("document", receipt);
    assertTrue(paper.contains("Приложение 3"), paper);
    assertTrue(paper.contains("материалы метрологической аттестации"), paper);
    assertTrue(
        centre.await(chain, ">CANCELED<").contains("<cancelState>NOT_ACCEPTED</cancelState>"));
    assertEquals(List.of("REGISTERED", "CANCELED"), statuses(chain));
    String number = Bus.element("applicationNumber", receipt);
    HttpResponse<String> atTheProvider = Desk.get("clerk", "applications/" + number);
    assertEquals("INTAKE_REFUSED", Desk.member(atTheProvider, "state"));
    assertEquals("NOT_ACCEPTED", Desk.member(atTheProvider, "outcome"));
    assertFalse(atTheProvider.body().contains("registeredAt"), "the provider never registers it");
  }

  @Test
  @Obligation({"S2.3.9.8", "S2.3.9.9", "GAP-34"})
  void theFormOfTheReceiptIsThatOfTheService() {
    String chain = taken(Counter.intake("EXPERT_AUDITOR_ATTESTATION", NOTHING));

    String receipt = Bus.document(centre.await(chain, "<kind>REFUSAL</kind>"));

    Schema.check(receipt);
    assertTrue(Bus.element("form", receipt).contains("Приложение 4"), receipt);
    assertTrue(receipt.contains("<code>APPLICATION</code>"), receipt);
    assertTrue(receipt.contains("<code>INFORMATION_FORM</code>"), receipt);
  }

  @Test
  @Obligation({"S2.3.1.3", "S2.3.9.3", "S2.3.9.4", "S2.3.9.6", "S2.3.9.7", "IS.08"})
  void theWholePackageOfAnExpertAuditorIsTakenAndGoesToTheProviderAtOnce() {
    String chain =
        taken(Counter.intake(FilledIn.atTheCentre("EXPERT_AUDITOR_ATTESTATION", "2016")));

    String receipt = Bus.document(centre.await(chain, "receipt"));
    Schema.check(receipt);
    assertEquals("ACCEPTANCE", Bus.element("kind", receipt), receipt);
    assertTrue(
        Instant.parse(instant("plannedIssueDate", receipt))
            .isAfter(Instant.parse(instant("date", receipt))),
        receipt);
    String paper = Bus.octets("document", receipt);
    assertTrue(paper.contains("code=\"PLANNED_RESULT_AT\""), paper);
    centre.await(chain, "<newStatus>LAUNCHED</newStatus>");
    assertEquals(List.of("REGISTERED", "ACCEPTED", "LAUNCHED"), statuses(chain));
    String number = Bus.element("applicationNumber", receipt);
    HttpResponse<String> atTheProvider = Desk.get("clerk", "applications/" + number);
    assertEquals(200, atTheProvider.statusCode(), atTheProvider.body());
    assertEquals("NEW", Desk.member(atTheProvider, "state"));
    assertEquals("STATE_CORPORATION", Desk.member(atTheProvider, "channel"));
    String journal =
        Desk.get("operator", "messages?senderId=bench_centre&serviceId=CENTRE_Application").body();
    assertTrue(journal.contains("\"correlationId\":\"" + chain + "\""), journal);
  }

  @Test
  @Obligation({"S2.1.9.5", "S2.1.9.6"})
  void slowWorkAndALaterDayAreTakenAndRecordedAsViolations() {
    String chain =
        taken(
            Counter.intake(
                "MI_TYPE_APPROVAL",
                NOTHING,
                Instant.now().minus(Duration.ofDays(1)),
                Duration.ofMinutes(21),
                true));

    String receipt = Bus.document(centre.await(chain, "receipt"));

    Schema.check(receipt);
    assertEquals("21", Bus.element("processingMinutes", receipt));
    assertTrue(receipt.contains("<violation>PROCESSING_TIME</violation>"), receipt);
    assertTrue(receipt.contains("<violation>SAME_DAY</violation>"), receipt);
  }

  @Test
  void withoutConsentOrAServiceCertificateNothingIsTaken() {
    String silent =
        Counter.intake("MI_TYPE_APPROVAL", NOTHING, Instant.now(), Duration.ZERO, false);
    assertTrue(request(silent, OPERATOR).contains("CONSENT_MISSING"));
    String good = Counter.complete("MI_TYPE_APPROVAL");
    assertTrue(request(good, "demo_applicant").contains("OPERATOR_UNKNOWN"));
    assertTrue(request(good, "demo_company").contains("OPERATOR_UNKNOWN"));
    String broken = Bus.signed(good, OPERATOR).replace("<document>", "<document>AAAA");
    assertTrue(
        centre.refused(SERVICE, "REQUEST", null, broken).contains("SIGNATURE_NOT_CONFIRMED"));
  }

  @Test
  void servicesThatDoNotComeThroughTheStateCorporationAreRefusedPrecisely() {
    String licence = request(Counter.intake("STATE_SYMBOLS_LICENCE", NOTHING), OPERATOR);
    assertTrue(licence.contains("CHANNEL_NOT_ALLOWED"), licence);
    assertTrue(request(Counter.intake("FISHING", NOTHING), OPERATOR).contains("UNKNOWN_SERVICE"));
  }

  @Test
  void aRefusalOfTheProviderIsHandedOverToo() {
    String chain = taken(Counter.complete("MI_TYPE_APPROVAL"));
    String number = Bus.element("applicationNumber", centre.await(chain, "receipt"));
    toExecutor(number);
    done(
        "executor",
        number,
        "{\"event\":\"REFUSE_INCOMPLETE\",\"ground\":\"INCOMPLETE_DOCUMENTS\","
            + "\"reason\":\"Нет программы испытаний\"}");
    assertEquals(200, Desk.sign("executor", number).statusCode());

    String result = Bus.document(centre.await(chain, "<isPositive>false</isPositive><document>"));

    Schema.check(result);
    assertTrue(Bus.octets("document", result).contains("Нет программы испытаний"), result);
    inChain(chain, Counter.handover(Bus.element("applicationId", result), Counter.NAME, ""));
    centre.await(chain, "<newStatus>HANDED</newStatus>");
  }

  @Test
  @Obligation("GAP-34")
  void aRepresentativeReceivesAResultOnlyWithADocumentOfAuthority() {
    String chain = taken(Counter.complete("MI_TYPE_APPROVAL"));
    String number = Bus.element("applicationNumber", centre.await(chain, "receipt"));
    String applicationId = Bus.element("applicationId", centre.await(chain, "receipt"));
    String early = Counter.handover(applicationId, Counter.NAME, "");
    assertTrue(update(chain, early).contains("NOT_READY"));
    decided(number);
    done("executor", number, "{\"event\":\"SEND_TO_CENTRE\"}");
    centre.await(chain, "permitNumber");

    String other = "ДОВЕРЕННЫЙ ЕРЛАН";
    assertTrue(update(chain, Counter.handover(applicationId, other, "")).contains("MALFORMED"));
    String wrong =
        "<authorityDocument>POWER_OF_ATTORNEY</authorityDocument><authority>№ 7</authority>";
    assertTrue(
        update(chain, Counter.handover(applicationId, other, wrong)).contains("AUTHORITY_NEEDED"));
    inChain(
        chain,
        Counter.handover(
            applicationId, other, wrong.replace("POWER_OF_ATTORNEY", "AUTHORITY_DOCUMENT")));

    centre.await(chain, "<newStatus>HANDED</newStatus>");
    HttpResponse<String> desk = Desk.get("centre", "centre/applications/" + applicationId);
    assertEquals("№ 7", Desk.member(desk, "authority"));
  }

  @Test
  void anApplicationIsTakenBackAtTheDesk() {
    String chain = taken(Counter.complete("MI_TYPE_APPROVAL"));
    String applicationId = Bus.element("applicationId", centre.await(chain, "receipt"));

    inChain(chain, Counter.withdrawal(applicationId));

    String last = centre.await(chain, "<newStatus>CANCELED</newStatus>");
    assertTrue(last.contains("<cancelState>CANCELLED</cancelState>"), last);
    assertTrue(last.contains("<messageType>RESPONSE</messageType>"), last);
    assertTrue(update(chain, Counter.withdrawal(applicationId)).contains("RUQ108"));
  }

  @Test
  void theSameGoesOverTheSynchronousChannelAndTheCentreAsksForTheStatus() {
    String intake = Bus.signed(Counter.complete("MI_METROLOGICAL_ATTESTATION"), OPERATOR);

    String receipt = Bus.document(centre.ask(SERVICE, intake));

    Schema.check(receipt);
    assertEquals("ACCEPTANCE", Bus.element("kind", receipt));
    String applicationId = Bus.element("applicationId", receipt);
    String ask =
        "<c:ask xmlns:c=\"urn:ruqsat:centre:1\"><applicationId>"
            + applicationId
            + "</applicationId></c:ask>";
    String status = Bus.document(centre.ask(SERVICE, ask));
    Schema.check(status);
    assertEquals("LAUNCHED", Bus.element("currentStatus", status));
    String again = Bus.document(centre.ask(SERVICE, intake));
    assertEquals("LAUNCHED", Bus.element("currentStatus", again));
    assertEquals(applicationId, Bus.element("applicationId", again));
    String back = centre.ask(SERVICE, Bus.signed(Counter.withdrawal(applicationId), OPERATOR));
    assertEquals("CANCELED", Bus.element("currentStatus", Bus.document(back)));
  }

  @Test
  @Obligation({"S2.1.9.1", "S2.1.9.2"})
  void theTicketOfTheQueueGoesAlongAndIsServedByTheIntake() {
    String wanted =
        "{\"place\":\"Z-A-1\",\"kind\":\"SUBMISSION\",\"service\":\"MI_TYPE_APPROVAL\"}";
    String ticket = Desk.member(Desk.post("centre", "queue/tickets", wanted), "code");
    String intake =
        Counter.complete("MI_TYPE_APPROVAL")
            .replace("<startedAt>", "<ticket>" + ticket + "</ticket><startedAt>");
    assertTrue(request(intake, OPERATOR).contains("TICKET_NOT_CALLED"));
    HttpResponse<String> called;
    do {
      called = Desk.post("centre", "queue/places/Z-A-1/calls", "{\"window\":1}");
      assertEquals(200, called.statusCode(), called.body());
    } while (!called.body().contains(ticket));

    String chain = taken(intake);

    centre.await(chain, "receipt");
    assertEquals("SERVED", Desk.member(Desk.get("centre", "queue/tickets/" + ticket), "state"));
  }

  @Test
  void onlyOperatorsReadWhatCameThroughTheStateCorporation() {
    assertEquals(200, Desk.get("centre", "centre/applications?limit=5").statusCode());
    assertEquals(403, Desk.get("clerk", "centre/applications").statusCode());
    assertEquals(403, Desk.get("applicant", "centre/applications").statusCode());
    assertEquals(404, Desk.get("centre", "centre/applications/1").statusCode());
  }

  private static String taken(String intake) {
    return centre.send(SERVICE, "REQUEST", null, Bus.signed(intake, OPERATOR));
  }

  private static String request(String intake, String key) {
    return centre.refused(SERVICE, "REQUEST", null, Bus.signed(intake, key));
  }

  private static void inChain(String chain, String document) {
    centre.send(SERVICE, "UPDATE", chain, Bus.signed(document, OPERATOR));
  }

  private static String update(String chain, String document) {
    return centre.refused(SERVICE, "UPDATE", chain, Bus.signed(document, OPERATOR));
  }

  private static List<String> statuses(String chain) {
    String all = String.join("", centre.pushed("<correlationId>" + chain + "</correlationId>"));
    return Pattern.compile("<newStatus>(\\w+)</newStatus>")
        .matcher(all)
        .results()
        .map((MatchResult it) -> it.group(1))
        .distinct()
        .toList();
  }

  private static String instant(String name, String xml) {
    return java.time.OffsetDateTime.parse(Bus.element(name, xml)).toInstant().toString();
  }

  private static String state(String number) {
    return Desk.member(Desk.get("clerk", "applications/" + number), "state");
  }

  private static void toExecutor(String number) {
    done("clerk", number, "{\"event\":\"ACCEPT\"}");
    done("clerk", number, "{\"event\":\"REGISTER\"}");
    done("head", number, "{\"event\":\"SEND_TO_UNIT\",\"unit\":\"METROLOGY\"}");
    done("unit_head", number, "{\"event\":\"PASS_TO_EXECUTOR\",\"executor\":\"demo_executor\"}");
  }

  private static void decided(String number) {
    toExecutor(number);
    done("executor", number, "{\"event\":\"DRAFT\"}");
    done("unit_head", number, "{\"event\":\"AGREE\"}");
    done("head", number, "{\"event\":\"SIGN\"}");
    assertEquals(200, Desk.sign("head", number).statusCode());
  }

  private static void done(String account, String number, String act) {
    HttpResponse<String> answer = Desk.act(account, number, act);
    assertEquals(200, answer.statusCode(), act + " " + answer.body());
  }
}
