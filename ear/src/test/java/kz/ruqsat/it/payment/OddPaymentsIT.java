package kz.ruqsat.it.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.Patience;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.it.application.Desk;
import org.junit.jupiter.api.Test;

/** Payments that do not fit, and what officers may do with them. None is ever dropped. */
@SystemTest
class OddPaymentsIT {

  @Test
  void lessThanTheFeeDoesNotPayForAnApplicationAndTheWholeFeeDoes() {
    String payer = Licences.someone();
    String number = Licences.atRegistry(payer);
    Notice less = Notice.of(payer).with("amount", "100.00");
    Pshep.notify(less);
    Pshep.awaitState(less, "UNDERPAID");
    assertEquals("AMOUNT_TOO_SMALL", code(assign(less, number)));

    Notice whole = Notice.of(payer);
    Pshep.notify(whole);

    assertEquals(number, Desk.member(Pshep.awaitState(whole, "MATCHED"), "application"));
    Pshep.awaitState(less, "SECOND");
    assertEquals("FEE_PAID_ALREADY", code(assign(less, number)));
  }

  @Test
  void moreThanTheFeePaysAndIsSeenAsSuch() {
    String payer = Licences.someone();
    String number = Licences.atRegistry(payer);
    Notice more = Notice.of(payer).with("amount", "99999.99");

    Pshep.notify(more);

    assertEquals(number, Desk.member(Pshep.awaitState(more, "OVERPAID"), "application"));
  }

  @Test
  void aSecondPaymentServesNothing() {
    String payer = Licences.someone();
    Licences.atRegistry(payer);
    Notice first = Notice.of(payer);
    Pshep.notify(first);
    Pshep.awaitState(first, "MATCHED");
    Notice second = Notice.of(payer);

    Pshep.notify(second);

    Pshep.awaitState(second, "SECOND");
  }

  @Test
  void aPaymentUnderAWrongCodeIsNoLicenceFee() {
    String payer = Licences.someone();
    String number = Licences.atRegistry(payer);
    Notice kbk = Notice.of(payer).with("kbk", "105424");
    Notice knp = Notice.of(payer).with("knp", "912");
    Pshep.notify(kbk);
    Pshep.notify(knp);

    Pshep.awaitState(kbk, "WRONG_CODE");
    Pshep.awaitState(knp, "WRONG_CODE");

    assertEquals("WRONG_BUDGET_CODE", code(assign(kbk, number)));
    assertEquals("WRONG_BUDGET_CODE", code(refund(knp)));
  }

  @Test
  @Obligation("GAP-50")
  void aPaymentForAFreeServiceIsSeenAsSuch() {
    String payer = Licences.someone();
    String number = Licences.free(payer);
    Notice notice = Notice.of(payer);

    Pshep.notify(notice);

    Pshep.awaitState(notice, "FEE_NOT_APPLICABLE");
    assertEquals("FEE_NOT_APPLICABLE", code(assign(notice, number)));
  }

  @Test
  void aStrangersPaymentIsAssignedByAnOfficerWhoSaysWhy() {
    String number = Licences.atRegistry(Licences.someone());
    Notice notice = Notice.of("900102389103");
    Pshep.notify(notice);
    Pshep.awaitState(notice, "UNKNOWN_PAYER");
    assertEquals(400, assign(notice, number, "").statusCode());

    HttpResponse<String> assigned = assign(notice, number);

    assertEquals("ASSIGNED", Desk.member(assigned, "state"), assigned.body());
    assertEquals(number, Desk.member(assigned, "application"));
    assertEquals("PAYMENT_USED", code(assign(notice, number)));
    assertEquals("RELEASE_NOT_POSSIBLE", code(release(notice)));
    assertEquals("REFUND_NOT_PROVIDED", code(refund(notice)));
  }

  @Test
  void whoGivesTheLicenceUpBeforeFilingGetsADocumentForTheRefund() {
    String payer = Licences.someone();
    Notice notice = Notice.of(payer);
    Pshep.notify(notice);
    Pshep.awaitState(notice, "WAITING");

    HttpResponse<String> marked = refund(notice);

    assertEquals("REFUND_DOCUMENT", Desk.member(marked, "state"), marked.body());
    String number = Licences.atRegistry(payer);
    Notice again = Notice.of(payer);
    Pshep.notify(again);
    assertEquals(number, Desk.member(Pshep.awaitState(again, "MATCHED"), "application"));
    assertEquals("WAITING", Desk.member(release(notice), "state"));
    Pshep.awaitState(notice, "SECOND");
  }

  @Test
  void whoHasFiledGetsNoRefund() {
    String payer = Licences.someone();
    Licences.atRegistry(payer);
    Notice less = Notice.of(payer).with("amount", "100.00");
    Pshep.notify(less);
    Pshep.awaitState(less, "UNDERPAID");

    assertEquals("REFUND_NOT_PROVIDED", code(refund(less)));
  }

  @Test
  @Obligation({"S1.2.11.ISSUE.REG.7"})
  void aDocumentOnPaperIsComparedAndLaterConfirmedByThePaymentItself() {
    String payer = Licences.someone();
    String number = Licences.atRegistry(payer);
    assertEquals("ORIGINAL_NOT_COMPARED", code(paper(number, "77", Notice.DUE, false)));
    assertEquals("AMOUNT_TOO_SMALL", code(paper(number, "77", "100.00", true)));

    assertEquals(204, paper(number, "77", Notice.DUE, true).statusCode());

    HttpResponse<String> fee = Desk.get("integrator", "payments/status/applications/" + number);
    assertEquals("PAPER", Desk.member(fee, "state"));
    assertEquals("FEE_PAID_ALREADY", code(paper(number, "78", Notice.DUE, true)));
    Notice notice = Notice.of(payer).with("docNumber", "77");
    Pshep.notify(notice);
    assertEquals(number, Desk.member(Pshep.awaitState(notice, "MATCHED"), "application"));
  }

  @Test
  void everyLookAndEveryChangeIsInTheAuditTrail() {
    Notice notice = Notice.of(Licences.someone());
    Pshep.notify(notice);
    Pshep.awaitState(notice, "WAITING");
    refund(notice);

    String payment = "payment " + notice.reference();
    awaitRecord("SEE_PAYMENTS", payment);
    awaitRecord("MARK_FOR_REFUND", payment);
  }

  /** Records are sealed a moment after they are written. */
  private static void awaitRecord(String action, String object) {
    Patience.await(
        action + " of " + object,
        () ->
            Desk.get("operator", "evidence/audit/records?purpose=check")
                .body()
                .lines()
                .filter(it -> it.contains(action) && it.contains(object))
                .findFirst());
  }

  private static HttpResponse<String> assign(Notice notice, String application) {
    return assign(notice, application, "Плательщик – бухгалтер заявителя");
  }

  private static HttpResponse<String> assign(Notice notice, String application, String reason) {
    return Desk.post(
        "officer",
        "payments/" + notice.reference() + "/assignment",
        "{\"application\":\"%s\",\"reason\":\"%s\"}".formatted(application, reason));
  }

  private static HttpResponse<String> release(Notice notice) {
    return Desk.post(
        "officer",
        "payments/" + notice.reference() + "/release",
        "{\"reason\":\"Плательщик передумал\"}");
  }

  private static HttpResponse<String> refund(Notice notice) {
    return Desk.post(
        "officer",
        "payments/" + notice.reference() + "/refund-document",
        "{\"statement\":\"12\",\"statementOn\":\"%s\",\"reason\":\"Отказ от лицензии\"}"
            .formatted(Notice.today()));
  }

  private static HttpResponse<String> paper(
      String application, String number, String amount, boolean compared) {
    return Desk.post(
        "clerk",
        "payments/paper-proofs",
        """
        {"application":"%s","number":"%s","date":"%s","amount":"%s","originalCompared":%s}"""
            .formatted(application, number, Notice.today(), amount, compared));
  }

  private static String code(HttpResponse<String> answer) {
    assertTrue(answer.statusCode() >= 400, answer.body());
    return Desk.member(answer, "code");
  }
}
