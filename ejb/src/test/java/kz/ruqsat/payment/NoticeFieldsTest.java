package kz.ruqsat.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeFieldsTest {

  private static final Instant NOW = Instant.parse("2026-02-03T20:00:00Z");

  private final Map<String, String> fields =
      new HashMap<>(
          Map.of(
              "reference", "B0000000000001",
              "bankReference", "000000000001",
              "payDate", "2026-02-03",
              "amount", "43250.00",
              "payerIdn", "900101350013",
              "knp", "911",
              "kbk", "105402"));

  @Test
  void aNoticeIsReadWithEveryTiyn() {
    PaymentNotice notice = read();

    assertEquals(new BigDecimal("43250.00"), notice.amount());
    assertEquals(LocalDate.of(2026, 2, 3), notice.paidOn());
    assertNull(notice.documentDate());
  }

  @Test
  void aPaymentWithoutABudgetCodeIsRecordedToo() {
    fields.remove("kbk");

    assertNull(read().kbk());
  }

  @Test
  void todayIsTheDayInKazakhstan() {
    fields.put("payDate", "2026-02-04");

    assertEquals(LocalDate.of(2026, 2, 4), read().paidOn());
  }

  @ParameterizedTest
  @CsvSource({
    "reference, A0000000000001",
    "bankReference, has space",
    "payDate, 03.02.2026",
    "payDate, 2026-02-05",
    "docDate, 2026-02-30",
    "amount, 43250",
    "amount, '43250,00'",
    "amount, -1.00",
    "amount, 0.00",
    "amount, 1.000",
    "payerIdn, 900101350014",
    "payerIdn, 90010135001",
    "bankIdn, 900101350013",
    "bankBik, short",
    "knp, 91",
    "kbk, 1054021",
    "kno, abcdef",
    "vo, 1"
  })
  void aFieldOfTheWrongFormIsNamed(String field, String value) {
    fields.put(field, value);

    assertEquals(List.of(field), wrong());
  }

  @ParameterizedTest
  @CsvSource({"bankReference", "payDate", "amount", "payerIdn", "knp"})
  void aFieldThatIsMissingIsNamed(String field) {
    fields.put(field, " ");

    assertEquals(List.of(field), wrong());
  }

  private PaymentNotice read() {
    return NoticeFields.read(fields::get, NOW);
  }

  private List<String> wrong() {
    PaymentFault fault = assertThrows(PaymentFault.class, this::read);
    assertEquals(PaymentFaultCode.MALFORMED_PAYMENT, fault.code());
    return fault.details().stream().map(PaymentFault.Detail::at).toList();
  }
}
