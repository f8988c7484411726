package kz.ruqsat.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Pays the fee of an application through a bank, and waits until the gateway has heard of it. */
final class Fee {

  private static final AtomicLong REFERENCES = new AtomicLong(System.nanoTime() % 10_000_000_000L);
  private static final int TRIES = 60;

  private Fee() {}

  /** Pays what is due, by the applicant. */
  static HttpResponse<String> pay(Request request, String number) {
    HttpResponse<String> owed = Desk.get("integrator", "payments/status/applications/" + number);
    assertEquals(200, owed.statusCode(), owed.body());
    HttpResponse<String> confirmed =
        Desk.post(
            "integrator",
            "payments/confirmations",
            Json.of(confirmation(request, Desk.member(owed, "amount"))));
    assertEquals(201, confirmed.statusCode(), confirmed.body());
    return awaitPaid(number);
  }

  private static HttpResponse<String> awaitPaid(String number) {
    for (int tries = 0; tries < TRIES; tries++) {
      HttpResponse<String> view = Desk.get("head", "applications/" + number);
      if (!"AWAITING_PAYMENT".equals(Desk.member(view, "state"))) {
        return view;
      }
      pause();
    }
    return fail(number + " still waits for its fee");
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
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
