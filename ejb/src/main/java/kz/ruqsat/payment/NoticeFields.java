package kz.ruqsat.payment;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.IdentityNumber;
import kz.ruqsat.identity.InvalidNumberException;
import kz.ruqsat.payment.PaymentFault.Detail;
import kz.ruqsat.time.OfficialTime;

/**
 * Reads a notice field by field, under the names of ПШЭП's message, and tells everything that is
 * wrong at once. Lengths are those of the messages seen; a bank's reference was seen with twelve
 * characters, and is taken with up to 35 as payment systems have it.
 */
public final class NoticeFields {

  private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}\\.\\d{2}");
  private static final Pattern REFERENCE = Pattern.compile("B\\d{13}");
  private static final Pattern BANK_REFERENCE = Pattern.compile("[0-9A-Za-z.-]{1,35}");
  private static final Pattern BIC = Pattern.compile("[0-9A-Z]{8}([0-9A-Z]{3})?");
  private static final int NAME = 500;
  private static final int PURPOSE = 1000;
  private static final int DOCUMENT = 50;

  private final Function<String, String> fields;
  private final LocalDate today;
  private final List<Detail> wrong = new ArrayList<>();

  private NoticeFields(Function<String, String> fields, LocalDate today) {
    this.fields = fields;
    this.today = today;
  }

  /**
   * Reads a notice.
   *
   * @param fields text by the name of the field; null or blank when it is absent
   * @param now a payment is not of a later day, as days are in Kazakhstan
   * @throws PaymentFault MALFORMED_PAYMENT with every field that is wrong
   */
  public static PaymentNotice read(Function<String, String> fields, Instant now) {
    NoticeFields reader = new NoticeFields(fields, OfficialTime.day(now));
    PaymentNotice notice = reader.notice();
    if (!reader.wrong.isEmpty()) {
      throw new PaymentFault(PaymentFaultCode.MALFORMED_PAYMENT, reader.wrong);
    }
    return notice;
  }

  private PaymentNotice notice() {
    return new PaymentNotice(
        matching("reference", REFERENCE, "B and 13 digits"),
        required("bankReference", matching("bankReference", BANK_REFERENCE, "1 to 35 characters")),
        paidOn(),
        date("docDate"),
        amount(),
        payer(),
        text("payerName", NAME),
        bin("bankIdn"),
        matching("bankBik", BIC, "8 or 11 characters"),
        text("bankName", NAME),
        bin("treasuryIdn"),
        text("treasuryName", NAME),
        digits("kno", 6),
        required("knp", digits("knp", 3)),
        digits("vo", 2),
        digits("kbk", 6),
        text("docNumber", DOCUMENT),
        text("assign", PURPOSE));
  }

  private String field(String name) {
    String value = fields.apply(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private <T> T required(String name, T value) {
    if (value == null && field(name) == null) {
      wrong(name, "missing");
    }
    return value;
  }

  private String text(String name, int longest) {
    String value = field(name);
    if (value != null && value.length() > longest) {
      return wrong(name, "longer than " + longest + " characters");
    }
    return value;
  }

  private String matching(String name, Pattern pattern, String form) {
    String value = field(name);
    return value == null || pattern.matcher(value).matches() ? value : wrong(name, form);
  }

  private String digits(String name, int count) {
    return matching(name, Pattern.compile("\\d{" + count + "}"), count + " digits");
  }

  private LocalDate date(String name) {
    String value = field(name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      return wrong(name, "a date as 2026-01-31");
    }
  }

  private LocalDate paidOn() {
    LocalDate day = required("payDate", date("payDate"));
    return day != null && day.isAfter(today) ? wrong("payDate", "after today") : day;
  }

  private BigDecimal amount() {
    String value = required("amount", matching("amount", AMOUNT, "tenge with two decimals"));
    if (value == null) {
      return null;
    }
    BigDecimal amount = new BigDecimal(value);
    return amount.signum() > 0 ? amount : wrong("amount", "more than 0.00");
  }

  private String payer() {
    String value = required("payerIdn", field("payerIdn"));
    return value == null ? null : number("payerIdn", () -> IdentityNumber.of(value).digits());
  }

  private String bin(String name) {
    String value = field(name);
    return value == null ? null : number(name, () -> Bin.of(value).digits());
  }

  private String number(String name, Supplier<String> digits) {
    try {
      return digits.get();
    } catch (InvalidNumberException e) {
      return wrong(name, e.reason().en());
    }
  }

  private <T> T wrong(String name, String expected) {
    wrong.add(new Detail(name, expected));
    return null;
  }
}
