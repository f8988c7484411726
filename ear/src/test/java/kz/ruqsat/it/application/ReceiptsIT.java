package kz.ruqsat.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.ruqsat.application.ApplicationData.Enclosure;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the applicant gets in hand when the application is taken: each item of the texts. */
@SystemTest
class ReceiptsIT {

  private static final EditionKey AUDITOR = new EditionKey("EXPERT_AUDITOR_ATTESTATION", "2013");
  private static final EditionKey LICENCE = new EditionKey("STATE_SYMBOLS_LICENCE", "2013");

  @Test
  @Obligation({"S1.1.14.1.1", "S1.1.14.1.2", "S1.1.14.1.3", "S1.1.14.1.4", "S1.1.14.1.5", "GAP-49"})
  void theReceiptOfAnAuditorStatesWhoHandedInWhatToWhom() {
    Request request =
        Request.of(AUDITOR, Action.ISSUE, Channel.REGISTRY)
            .by("900101350013", "ПРИМЕРОВ ТАЛҒАТ", "№ 5 от 01.09.2026");
    String receipt = receipt(request);

    assertItem(receipt, "SERVICE", title(AUDITOR));
    assertItem(receipt, "ACCEPTED_BY", "ПРИМЕРОВА АЙГЕРІМ");
    assertItem(receipt, "APPLICANT_NAME", request.name());
    assertItem(receipt, "REPRESENTATIVE_NAME", "ПРИМЕРОВ ТАЛҒАТ");
    assertItem(receipt, "APPLICANT_CONTACTS", "+7 700 000 00 00");
    assertItem(receipt, "REPRESENTATIVE_CONTACTS", "+7 700 000 00 01");
    assertTrue(receipt.contains("<item code=\"ACCEPTED_AT\">"), receipt);
  }

  @Test
  @Obligation({
    "S1.2.14.1.1",
    "S1.2.14.1.2",
    "S1.2.14.1.3",
    "S1.2.14.1.4",
    "S1.2.14.1.5",
    "S1.2.14.1.6",
    "S1.2.14.1.7",
    "S1.2.14.1.8"
  })
  void theReceiptOfALicenceCountsAndNamesThePapersAndSaysWhenAndWhere() {
    Request request = Request.of(LICENCE, Action.ISSUE, Channel.REGISTRY);
    String receipt = receipt(request);

    assertItem(receipt, "SERVICE", title(LICENCE));
    assertItem(receipt, "ATTACHMENT_COUNT", String.valueOf(request.data().enclosures().size()));
    for (Enclosure paper : request.data().enclosures()) {
      assertTrue(item(receipt, "ATTACHMENT_NAMES").contains(paper.name()), receipt);
    }
    assertItem(receipt, "ACCEPTED_BY", "ПРИМЕРОВА АЙГЕРІМ");
    assertItem(receipt, "APPLICANT_NAME", request.name());
    assertTrue(item(receipt, "ISSUE_PLACE").length() > 10, receipt);
    OffsetDateTime.parse(item(receipt, "PLANNED_RESULT_AT"));
  }

  @Test
  @Obligation({"S1.1.14.2", "S1.1.14.3"})
  void overThePortalTheReportStatesDateAndTimeOfTheResult() {
    Case filed = Case.filed(Request.of(AUDITOR, Action.ISSUE, Channel.EGOV_PORTAL));

    Case.News news = filed.news();

    assertEquals("REGISTERED", news.kind());
    assertItem(news.document(), "NUMBER", filed.number());
    Instant planned = OffsetDateTime.parse(item(news.document(), "PLANNED_RESULT_AT")).toInstant();
    assertEquals(Instant.parse(Desk.member(filed.view(), "dueAt")), planned);
    assertEquals(planned, Instant.parse(news.plannedAt()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Action.class,
      names = {"ISSUE", "REISSUE"})
  @Obligation("S1.2.14.3")
  void theReportOfAPaidLicenceStatesDateAndTimeOfTheResult(Action action) {
    Case filed = Case.begun(Walk.of("STATE_SYMBOLS_LICENCE", "2013", action, Channel.EGOV_PORTAL));
    Fee.pay(filed.request(), filed.number());

    Case.News news = filed.news();

    assertEquals("REGISTERED", news.kind());
    Instant planned = OffsetDateTime.parse(item(news.document(), "PLANNED_RESULT_AT")).toInstant();
    assertEquals(Instant.parse(Desk.member(filed.view(), "dueAt")), planned);
    assertEquals(planned, Instant.parse(news.plannedAt()));
  }

  @Test
  @Obligation({"S1.1.5.4", "S1.2.5.5"})
  void anElectronicResultDoesNotExistBeforeTheOfficialHasSignedIt() {
    Case filed = Case.filed(Request.of(AUDITOR, Action.ISSUE, Channel.EGOV_PORTAL));
    HttpResponse<String> decided = Desk.act("executor", filed.number(), "{\"event\":\"DECIDE\"}");
    assertEquals("UNDER_REVIEW", Desk.member(decided, "state"), decided.body());
    assertEquals("DECIDE", Desk.member(decided, "toBeSigned"));
    assertEquals("REGISTERED", filed.news().kind(), "nothing is in the cabinet yet");

    HttpResponse<String> signed = Desk.sign("head", filed.number());

    assertEquals("DELIVERED_TO_CABINET", Desk.member(signed, "state"), signed.body());
    assertEquals("RESULT", filed.news().kind());
    assertTrue(signed.body().contains("\"role\":\"PROVIDER_HEAD\""), signed.body());
  }

  private static String receipt(Request request) {
    Case filed = Case.filed(request);
    Move.of("clerk ACCEPT").make(request, filed.number());
    return filed.news().document();
  }

  private static String title(EditionKey edition) {
    return Request.LAW.edition(edition).title().ru();
  }

  private static void assertItem(String document, String code, String value) {
    assertEquals(value, item(document, code), document);
  }

  private static String item(String document, String code) {
    Matcher item = Pattern.compile("<item code=\"" + code + "\">([^<]*)</item>").matcher(document);
    assertTrue(item.find(), code + " in " + document);
    return item.group(1);
  }
}
