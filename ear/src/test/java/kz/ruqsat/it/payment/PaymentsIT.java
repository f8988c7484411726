package kz.ruqsat.it.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.it.application.Desk;
import org.junit.jupiter.api.Test;

/** Payments told by ПШЭП, and the applications they serve. */
@SystemTest
class PaymentsIT {

  @Test
  @Obligation({"S1.2.8.1", "S1.2.8.3", "S1.2.11.ISSUE.POR.7", "S1.2.11.DATA.4", "IS.05", "DC.4"})
  void aLicenceWaitsForItsFeeAndGoesOnByItselfWhenItIsPaid() {
    String number = Licences.onPortal(Licences.COMPANY);
    assertEquals("AWAITING_PAYMENT", state(number));
    HttpResponse<String> owed = Desk.get("integrator", "payments/status/applications/" + number);
    assertTrue(owed.body().contains("\"amount\":" + Notice.DUE), owed.body());
    Notice notice = Notice.of(Licences.COMPANY);

    Pshep.notify(notice);

    Pshep.awaitApplication(number, "UNDER_REVIEW");
    HttpResponse<String> payment = Pshep.awaitState(notice, "MATCHED");
    assertEquals(number, Desk.member(payment, "application"));
    assertEquals("demo_pshep", Desk.member(payment, "source"));
    assertFalse(Desk.member(payment, "receivedAt").isEmpty());
    HttpResponse<String> paid = Desk.get("integrator", "payments/status/applications/" + number);
    assertTrue(paid.body().contains("\"state\":\"PAID\""), paid.body());
    HttpResponse<String> mine = Desk.get("applicant", "cabinet/" + Licences.COMPANY + "/payments");
    assertTrue(mine.body().contains(notice.reference()), mine.body());
  }

  @Test
  void aPaymentBeforeFilingIsTheRule() {
    Notice notice = Notice.of(Licences.APPLICANT);
    Pshep.notify(notice);
    Pshep.awaitState(notice, "WAITING");

    String number = Licences.onPortal(Licences.APPLICANT);

    Pshep.awaitApplication(number, "UNDER_REVIEW");
    Pshep.awaitState(notice, "MATCHED");
  }

  @Test
  @Obligation({"IS.05", "DC.4"})
  void theSameConfirmationThroughEveryDoorGivesTheSameReceipt() {
    Notice notice = Notice.of(Licences.someone());

    HttpResponse<String> first = rest(notice);
    HttpResponse<String> again = rest(notice);
    String sync = Pshep.sync(Pshep.NOTIFICATION, Pshep.envelope(Pshep.signed(notice.xml()))).body();
    String soap = TypedPayments.confirm(notice).body();
    Pshep.notify(notice);

    assertEquals(201, first.statusCode(), first.body());
    assertEquals(200, again.statusCode(), again.body());
    String number = Desk.member(first, "number");
    assertEquals(number, Desk.member(again, "number"));
    assertEquals(Desk.member(first, "receivedAt"), Desk.member(again, "receivedAt"));
    assertTrue(sync.contains("<number>" + number + "</number>"), sync);
    assertTrue(soap.contains(":number>" + number + "<") || soap.contains("<number>" + number));
  }

  @Test
  @Obligation("IS.05")
  void theTypedPortTellsItsFaultsAndWhereAPaymentStands() {
    Notice notice = Notice.of(Licences.someone());
    assertEquals(200, TypedPayments.confirm(notice).statusCode());

    String conflict = TypedPayments.confirm(notice.but("amount", "1.00")).body();
    String wrong = TypedPayments.confirm(Notice.of("500101380002")).body();
    String status = TypedPayments.status(notice.reference()).body();

    assertTrue(conflict.contains("REFERENCE_CONFLICT"), conflict);
    assertTrue(wrong.contains("payerIdn") && wrong.contains("MALFORMED_PAYMENT"), wrong);
    assertTrue(status.contains(Notice.DUE) && status.contains("settled>false"), status);
    assertTrue(TypedPayments.status("unknown").body().contains("PAYMENT_NOT_FOUND"));
  }

  @Test
  void manyConfirmationsAtOnceEndAsOneRow() {
    String payer = Licences.someone();
    Notice notice = Notice.of(payer);

    List<String> numbers =
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> rest(notice)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .peek(it -> assertTrue(it.statusCode() < 300, it.body()))
            .map(it -> Desk.member(it, "number"))
            .distinct()
            .toList();

    assertEquals(1, numbers.size(), numbers.toString());
    String listed = Desk.get("officer", "payments?payer=" + payer).body();
    assertEquals(2, listed.split("\"bankReference\"").length, listed);
  }

  @Test
  void theSameReferenceWithOtherContentIsAFaultThatIsKeptForTheOperators() {
    Notice notice = Notice.of(Licences.someone());
    Pshep.notify(notice);
    for (Notice other :
        List.of(
            notice.but("amount", "1.00"),
            notice.but("payerIdn", Licences.someone()),
            notice.but("payDate", Notice.today().minusDays(1).toString()),
            notice.but("kbk", "105424"),
            notice.but("knp", "912"))) {
      String fault = Pshep.refused(other);
      assertTrue(fault.contains("REFERENCE_CONFLICT"), fault);
    }
    Pshep.refused(notice.but("amount", "1.00"));
    assertEquals(409, rest(notice.but("amount", "1.00")).statusCode());

    String conflicts = Desk.get("operator", "payments/conflicts?limit=500").body();

    assertEquals(6, conflicts.split(notice.reference()).length, conflicts);
    assertTrue(conflicts.contains("\"times\":3"), conflicts);
    HttpResponse<String> kept = Desk.get("officer", "payments/" + notice.reference());
    assertTrue(kept.body().contains("\"amount\":" + Notice.DUE), kept.body());
  }

  @Test
  void anOperatorSettlesAConflictWithAReason() {
    Notice notice = Notice.of(Licences.someone());
    Pshep.notify(notice);
    Pshep.refused(notice.but("amount", "5.00"));
    HttpResponse<String> open = Desk.get("operator", "payments/conflicts?limit=500");
    String mine =
        open.body()
            .substring(open.body().lastIndexOf("{", open.body().indexOf(notice.reference())));
    String id = mine.replaceAll("(?s).*?\"id\":(\\d+).*", "$1");

    assertEquals(400, settle(id, "").statusCode());
    assertEquals(204, settle(id, "Банк исправил ошибку").statusCode());

    assertEquals(404, settle(id, "Ещё раз").statusCode());
    assertEquals(403, Desk.get("officer", "payments/conflicts").statusCode());
  }

  @Test
  void onlyASignedNotificationIsTaken() {
    Notice notice = Notice.of(Licences.someone());
    String unsigned =
        Pshep.async(
                Pshep.NOTIFICATION, Pshep.envelope(notice.xml().getBytes(StandardCharsets.UTF_8)))
            .body();
    assertTrue(unsigned.contains("SCE017"), unsigned);
    byte[] forged =
        new String(Pshep.signed(notice.xml()), StandardCharsets.UTF_8)
            .replace(Notice.DUE, "99999.00")
            .getBytes(StandardCharsets.UTF_8);

    String refused = Pshep.async(Pshep.NOTIFICATION, Pshep.envelope(forged)).body();

    assertTrue(refused.contains("SCE016"), refused);
    assertEquals(404, Desk.get("officer", "payments/" + notice.reference()).statusCode());
  }

  @Test
  void everythingThatIsWrongIsToldFieldByField() {
    HttpResponse<String> answer =
        rest(
            Notice.of("500101380002")
                .with("amount", "43250")
                .with("payDate", "2099-01-01")
                .with("kbk", "1054")
                .with("bankReference", "")
                .with("bankIdn", "940140000386"));

    assertEquals(400, answer.statusCode());
    for (String field :
        List.of("payerIdn", "amount", "payDate", "kbk", "bankReference", "bankIdn")) {
      assertTrue(answer.body().contains("\"at\":\"" + field + "\""), field + answer.body());
    }
    assertTrue(answer.body().contains("the check digit does not match"), answer.body());
    String fault = Pshep.refused(Notice.of(Licences.APPLICANT).with("amount", "0.00"));
    assertTrue(fault.contains("MALFORMED_PAYMENT"), fault);
    assertTrue(fault.contains("amount: more than 0.00"), fault);
  }

  @Test
  @Obligation("S1.2.8.2")
  void theFeeOfADayComesFromTheLawsData() {
    String path = "fees?service=STATE_SYMBOLS_LICENCE&edition=2013&action=%s&paidOn=%s";
    HttpResponse<String> issue = Desk.get("applicant", path.formatted("ISSUE", "2013-07-01"));

    assertTrue(issue.body().contains("17310.00"), issue.body());
    assertTrue(Desk.member(issue, "source").startsWith("Tax Code of 10 December 2008"));
    assertTrue(
        Desk.get("applicant", path.formatted("REISSUE", "2016-07-01")).body().contains("2121.00"));
    assertFalse(Desk.member(issue, "kbk").isEmpty());
  }

  static HttpResponse<String> rest(Notice notice) {
    return Desk.post("integrator", "payments/confirmations", notice.json());
  }

  private static HttpResponse<String> settle(String id, String reason) {
    return Desk.post(
        "operator", "payments/conflicts/" + id + "/settlement", "{\"reason\":\"" + reason + "\"}");
  }

  private static String state(String number) {
    return Desk.member(Desk.get("head", "applications/" + number), "state");
  }
}
