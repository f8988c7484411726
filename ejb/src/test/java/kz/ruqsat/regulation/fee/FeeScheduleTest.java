package kz.ruqsat.regulation.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.passport.FeeRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeScheduleTest {

  private static final String LICENCE = "STATE_SYMBOLS_LICENCE";
  private static final FeeRule PAID = rule(FeeRule.Kind.PAID, EnumSet.allOf(Action.class));

  private final FeeSchedule schedule = new FeeSchedule(Optional.empty());

  @ParameterizedTest
  @Obligation({"S1.2.8.2", "GAP-50"})
  @CsvSource({
    "2013-01-01,ISSUE,17310.00", "2013-12-31,REISSUE,1731.00", "2013-07-01,DUPLICATE,17310.00",
    "2014-07-01,ISSUE,18520.00", "2015-07-01,ISSUE,19820.00", "2016-07-01,ISSUE,21210.00",
    "2016-07-01,REISSUE,2121.00", "2016-07-01,DUPLICATE,21210.00", "2017-12-31,REISSUE,2269.00",
    "2018-01-01,REISSUE,2405.00", "2019-07-01,ISSUE,25250.00", "2020-03-31,ISSUE,26510.00",
    "2020-04-01,ISSUE,27780.00", "2021-01-01,ISSUE,29170.00", "2022-05-01,ISSUE,30630.00",
    "2023-07-01,ISSUE,34500.00", "2024-07-01,DUPLICATE,36920.00", "2025-12-31,ISSUE,39320.00",
    "2026-01-01,ISSUE,43250.00", "2026-11-21,REISSUE,4325.00"
  })
  void theLicenceFeeIsCountedWithTheIndexOfTheDateOfPayment(
      LocalDate paidOn, Action action, BigDecimal amount) {
    assertEquals(amount, licenceFee(action, paidOn.toString()).amount());
  }

  @Test
  @Obligation("S1.2.8.2")
  void theAnswerSaysHowItCameAboutAndOnWhatActItRests() {
    Fee.Due fee = licenceFee(Action.REISSUE, "2013-07-01");

    assertEquals("1 МРП × 1731", fee.basis());
    assertTrue(fee.source().startsWith("Tax Code of 10 December 2008"));
  }

  @Test
  void theFeeGoesToTheTaxOfficeOfThePayer() {
    PaymentDetails payment = licenceFee(Action.ISSUE, "2023-07-01").payment();

    assertEquals("105402", payment.kbk());
    assertEquals("911", payment.knp());
    assertEquals("KKMFKZ2A", payment.bic());
    assertEquals(PaymentDetails.Beneficiary.TAX_OFFICE_OF_PAYER, payment.beneficiary());
    assertEquals(BigInteger.ONE, ibanRemainder(payment.account()));
  }

  @Test
  void anAnswerIsAsCertainAsItsWeakestPart() {
    assertEquals(Certainty.HIGH, licenceFee(Action.ISSUE, "2023-07-01").certainty());
    assertEquals(Certainty.MEDIUM, licenceFee(Action.ISSUE, "2020-04-01").certainty(), "index");
    assertEquals(Certainty.MEDIUM, licenceFee(Action.ISSUE, "2013-07-01").certainty(), "КБК");
  }

  @Test
  void whatAnEditionDeclaresFreeIsFreeWhateverRatesThereAre() {
    FeeRule free = rule(FeeRule.Kind.FREE, Set.of());

    assertEquals(
        new Fee.Free(free.obligations()),
        schedule.due(LICENCE, free, Action.ISSUE, LocalDate.of(2013, 7, 1)));
  }

  @Test
  @Obligation("GAP-50")
  void whereAnEditionIsSilentNothingIsDemandedAndThatIsNotFree() {
    FeeRule silent = rule(FeeRule.Kind.NOT_STATED, Set.of());

    assertEquals(
        new Fee.NotStated(silent.obligations()),
        schedule.due("MI_TYPE_APPROVAL", silent, Action.ISSUE, LocalDate.of(2016, 7, 1)));
  }

  @ParameterizedTest
  @Obligation("S1.2.8.2")
  @CsvSource({
    "STATE_SYMBOLS_LICENCE,2012-12-31,index of 2012-12-31",
    "STATE_SYMBOLS_LICENCE,2027-01-01,index of 2027-01-01",
    "STATE_SYMBOLS_LICENCE,2008-12-31,ISSUE of STATE_SYMBOLS_LICENCE paid on 2008-12-31",
    "NEW_SERVICE,2016-07-01,ISSUE of NEW_SERVICE"
  })
  void whatIsPaidForAndHasNoDataHasNoAnswer(String service, LocalDate paidOn, String reason) {
    var thrown =
        assertThrows(
            FeeNotKnownException.class, () -> schedule.due(service, PAID, Action.ISSUE, paidOn));

    assertTrue(thrown.getMessage().contains(reason), thrown.getMessage());
    assertTrue(thrown.getMessage().contains("ruqsat.fees.folder"));
  }

  /** There is an answer for every single day. */
  @Test
  void noDayFrom2013To2026IsWithoutAFee() {
    for (LocalDate day = LocalDate.of(2013, 1, 1); day.getYear() <= 2026; day = day.plusDays(1)) {
      assertEquals(
          licenceFee(Action.ISSUE, day.toString()).amount(),
          licenceFee(Action.REISSUE, day.toString()).amount().multiply(BigDecimal.TEN).setScale(2));
    }
  }

  private Fee.Due licenceFee(Action action, String paidOn) {
    return assertInstanceOf(
        Fee.Due.class, schedule.due(LICENCE, PAID, action, LocalDate.parse(paidOn)));
  }

  static FeeRule rule(FeeRule.Kind kind, Set<Action> actions) {
    return new FeeRule(kind, actions, Set.of(), List.of("S1.2.8.1"));
  }

  /** ISO 7064 mod 97-10: one for a right IBAN. */
  private static BigInteger ibanRemainder(String iban) {
    StringBuilder digits = new StringBuilder();
    (iban.substring(4) + iban.substring(0, 4))
        .chars()
        .forEach(c -> digits.append(Character.digit(c, Character.MAX_RADIX)));
    return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97));
  }
}
