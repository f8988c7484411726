package kz.ruqsat.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import kz.ruqsat.it.Patience;

/** Pays the fee of an application through a bank, and waits until the gateway has heard of it. */
final class Fee {

  private static final AtomicLong REFERENCES = new AtomicLong(System.nanoTime() % 10_000_000_000L);
  private static final int PAYMENTS = 8;

  private Fee() {}

  /**
   * Pays what is due, by the applicant; again while what was paid serves an older application that
   * another test left unpaid.
   */
  static HttpResponse<String> pay(Request request, String number) {
    for (int payment = 0; payment < PAYMENTS; payment++) {
      String reference = confirm(request, number);
      Patience.await(
          "the match of payment " + reference,
          () -> Optional.of(reference).filter(it -> isPaid(number) || servesAnother(it, number)));
      if (isPaid(number)) {
        return view(number);
      }
    }
    return fail(number + " still waits for its fee");
  }

  private static boolean isPaid(String number) {
    return !"AWAITING_PAYMENT".equals(Desk.member(view(number), "state"));
  }

  private static boolean servesAnother(String reference, String number) {
    HttpResponse<String> payment = Desk.get("officer", "payments/" + reference);
    return !"WAITING".equals(Desk.member(payment, "state"))
        && !payment.body().contains("\"application\":\"" + number + "\"");
  }

  private static HttpResponse<String> view(String number) {
    return Desk.get("head", "applications/" + number);
  }

  /** The clerk compares the document of payment on paper. */
  static HttpResponse<String> onPaper(String clerk, String number) {
    String today = LocalDate.now(ZoneId.of("Asia/Almaty")).toString();
    return onPaper(clerk, number, String.valueOf(REFERENCES.incrementAndGet()), today);
  }

  /** The same with the number and the day that stand on the paper. */
  static HttpResponse<String> onPaper(String clerk, String number, String paper, String day) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("application", number);
    document.put("number", paper);
    document.put("date", day);
    document.put("amount", Desk.member(owed(number), "amount"));
    document.put("originalCompared", true);
    HttpResponse<String> compared = Desk.post(clerk, "payments/paper-proofs", Json.of(document));
    assertEquals(204, compared.statusCode(), compared.body());
    return view(number);
  }

  private static HttpResponse<String> owed(String number) {
    HttpResponse<String> owed = Desk.get("integrator", "payments/status/applications/" + number);
    assertEquals(200, owed.statusCode(), owed.body());
    return owed;
  }

  /** Gives the bank's reference of the payment. */
  private static String confirm(Request request, String number) {
    Map<String, Object> payment = confirmation(request, Desk.member(owed(number), "amount"));
    HttpResponse<String> confirmed =
        Desk.post("integrator", "payments/confirmations", Json.of(payment));
    assertEquals(201, confirmed.statusCode(), confirmed.body());
    return String.valueOf(payment.get("bankReference"));
  }

  private static Map<String, Object> confirmation(Request request, String amount) {
    String today = LocalDate.now(ZoneId.of("Asia/Almaty")).toString();
    long reference = REFERENCES.incrementAndGet();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("reference", "B%013d".formatted(reference));
    fields.put("bankReference", "7%011d".formatted(reference));
    fields.put("payDate", today);
    fields.put("docDate", today);
    fields.put("amount", amount);
    fields.put("payerIdn", request.holder());
    fields.put("payerName", request.name());
    fields.put("bankIdn", "940140000385");
    fields.put("bankBik", "KKMFKZ2A");
    fields.put("bankName", "Үлгі банкі");
    fields.put("treasuryIdn", "081240013779");
    fields.put("treasuryName", "Учебное управление государственных доходов");
    fields.put("kno", "620201");
    fields.put("knp", "911");
    fields.put("vo", "01");
    fields.put("kbk", "105402");
    fields.put("docNumber", String.valueOf(reference % 100_000));
    fields.put("assign", "Лицензионный сбор");
    return fields;
  }
}
