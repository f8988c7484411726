package kz.ruqsat.it.payment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** A payment as ПШЭП tells of it; every one is new unless its fields are taken from another. */
final class Notice {

  /** What the licence costs in the year of the test, in tenge. */
  static final String DUE = due();

  private static final AtomicLong REFERENCES = new AtomicLong(System.nanoTime() % 100_000_000_000L);

  private final Map<String, String> fields = new LinkedHashMap<>();

  private Notice() {}

  /** A licence fee paid in full today. */
  static Notice of(String payer) {
    long number = REFERENCES.incrementAndGet();
    Notice notice = new Notice();
    notice
        .with("reference", "B%013d".formatted(number))
        .with("bankReference", "%012d".formatted(number))
        .with("payDate", today().toString())
        .with("docDate", today().toString())
        .with("amount", DUE)
        .with("payerIdn", payer)
        .with("payerName", "Мысал")
        .with("bankIdn", "940140000385")
        .with("bankBik", "KKMFKZ2A")
        .with("bankName", "Үлгі банкі")
        .with("treasuryIdn", "081240013779")
        .with("treasuryName", "Учебное управление государственных доходов")
        .with("kno", "620201")
        .with("knp", "911")
        .with("vo", "01")
        .with("kbk", "105402")
        .with("docNumber", String.valueOf(number % 100_000))
        .with("assign", "Лицензионный сбор");
    return notice;
  }

  static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Almaty"));
  }

  Notice with(String field, String value) {
    fields.put(field, value);
    return this;
  }

  /** The same payment with another content of one field. */
  Notice but(String field, String value) {
    Notice other = new Notice();
    other.fields.putAll(fields);
    return other.with(field, value);
  }

  String reference() {
    return fields.get("bankReference");
  }

  String get(String field) {
    return fields.get(field);
  }

  /** The fields as elements, in the order of the contract. */
  String elements() {
    return fields.entrySet().stream()
        .map(it -> "<%s>%s</%s>".formatted(it.getKey(), it.getValue(), it.getKey()))
        .collect(Collectors.joining());
  }

  String xml() {
    return "<notificationPayment xmlns=\"http://payments.bee.kz/GatewayNkNotification\">"
        + elements()
        + "</notificationPayment>";
  }

  String json() {
    return fields.entrySet().stream()
        .map(it -> "\"%s\":\"%s\"".formatted(it.getKey(), it.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String due() {
    return switch (today().getYear()) {
      case 2025 -> "39320.00";
      case 2026 -> "43250.00";
      default -> throw new IllegalStateException("the index of this year is not in the data");
    };
  }
}
