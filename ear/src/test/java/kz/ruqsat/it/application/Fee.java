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

/** Pays the fee of an application through a bank, and waits until the gateway has heard of it. */
final class Fee {

  private static final AtomicLong REFERENCES = new AtomicLong(System.nanoTime() % 10_000_000_000L);
  private static final int PAYMENTS = 8;
  private static final int TRIES = 25;

  private Fee() {}

  /**
   * Pays what is due, by the applicant; again while what was paid serves an older application that
   * another test left unpaid.
   */
  static HttpResponse<String> pay(Request request, String number) {
    for (int payment = 0; payment < PAYMENTS; payment++) {
      confirm(request, number);
      Optional<HttpResponse<String>> paid = paid(number);
      if (paid.isPresent()) {
        return paid.get();
      }
    }
    return fail(number + " still waits for its fee");
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
    return Desk.get("head", "applications/" + number);
  }

  private static HttpResponse<String> owed(String number) {
    HttpResponse<String> owed = Desk.get("integrator", "payments/status/applications/" + number);
    assertEquals(200, owed.statusCode(), owed.body());
    return owed;
  }

  private static void confirm(Request request, String number) {
    HttpResponse<String> owed = owed(number);
    HttpResponse<String> confirmed =
        Desk.post(
            "integrator",
            "payments/confirmations",
            Json.of(confirmation(request, Desk.member(owed, "amount"))));
    assertEquals(201, confirmed.statusCode(), confirmed.body());
  }

  private static Optional<HttpResponse<String>> paid(String number) {
    for (int tries = 0; tries < TRIES; tries++) {
      HttpResponse<String> view = Desk.get("head", "applications/" + number);
      if (!"AWAITING_PAYMENT".equals(Desk.member(view, "state"))) {
        return Optional.of(view);
      }
      pause();
    }
    return Optional.empty();
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

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
