package kz.ruqsat.payment.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.payment.PaymentState;
import kz.ruqsat.payment.match.Matching.Paid;
import kz.ruqsat.payment.match.Matching.Payer;
import kz.ruqsat.payment.match.Matching.Verdict;
import kz.ruqsat.payment.match.Matching.Wanted;
import org.junit.jupiter.api.Test;

class MatchingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
  private static final Payer APPLIED = new Payer(false, true, true);

  @Test
  void theExactAmountGoesBeforeALargerOneThatCameEarlier() {
    Paid large = paid(1, "50000.00", DAY.minusDays(9), null);
    Paid exact = paid(2, "43250.00", DAY, null);

    Map<Long, Verdict> verdicts = decide(List.of(large, exact), List.of(wanted(7, null)), APPLIED);

    assertEquals(new Verdict(PaymentState.MATCHED, 7L), verdicts.get(2L));
    assertEquals(new Verdict(PaymentState.SECOND, null), verdicts.get(1L));
  }

  @Test
  void ofTwoEqualPaymentsTheEarlierServesTheApplicationFiledFirst() {
    Map<Long, Verdict> verdicts =
        decide(
            List.of(paid(1, "43250.00", DAY, null), paid(2, "43250.00", DAY.minusDays(1), null)),
            List.of(wanted(7, null), wanted(8, null)),
            APPLIED);

    assertEquals(7L, verdicts.get(2L).demand());
    assertEquals(8L, verdicts.get(1L).demand());
  }

  @Test
  void theNumberOfThePaperDocumentDecides() {
    Map<Long, Verdict> verdicts =
        decide(
            List.of(paid(1, "43250.00", DAY.minusDays(1), "12"), paid(2, "43250.00", DAY, "77")),
            List.of(wanted(7, "77")),
            APPLIED);

    assertEquals(new Verdict(PaymentState.MATCHED, 7L), verdicts.get(2L));
    assertEquals(PaymentState.SECOND, verdicts.get(1L).state());
  }

  @Test
  void theFeeOfAnotherActionWaitsForThatAction() {
    Map<Long, Verdict> verdicts =
        decide(List.of(paid(1, "86500.00", DAY, null)), List.of(wanted(7, null)), APPLIED);

    assertEquals(new Verdict(PaymentState.WAITING, null), verdicts.get(1L));
  }

  @Test
  void aPaymentOfADayWithoutARateServesNothing() {
    Wanted unknown = new Wanted(7L, null, day -> Optional.empty(), (day, amount) -> false);

    Map<Long, Verdict> verdicts =
        decide(List.of(paid(1, "43250.00", DAY, null)), List.of(unknown), APPLIED);

    assertEquals(new Verdict(PaymentState.UNDERPAID, null), verdicts.get(1L));
  }

  @Test
  void withoutAnApplicationItIsAboutThePayer() {
    List<Paid> payment = List.of(paid(1, "43250.00", DAY, null));

    assertEquals(PaymentState.WAITING, rest(payment, new Payer(false, false, true)));
    assertEquals(PaymentState.UNKNOWN_PAYER, rest(payment, new Payer(false, false, false)));
    assertEquals(PaymentState.FEE_NOT_APPLICABLE, rest(payment, APPLIED));
    assertEquals(PaymentState.SECOND, rest(payment, new Payer(true, true, true)));
  }

  private static PaymentState rest(List<Paid> payment, Payer payer) {
    return decide(payment, List.of(), payer).get(1L).state();
  }

  private static Map<Long, Verdict> decide(List<Paid> paid, List<Wanted> open, Payer payer) {
    return Matching.decide(paid, open, payer);
  }

  private static Paid paid(long id, String amount, LocalDate on, String document) {
    return new Paid(id, "R" + id, new BigDecimal(amount), on, true, document);
  }

  /** An application that costs 43250; another action of the service costs twice that. */
  private static Wanted wanted(long id, String paper) {
    return new Wanted(
        id,
        paper,
        day -> Optional.of(new BigDecimal("43250.00")),
        (day, amount) -> amount.compareTo(new BigDecimal("86500.00")) == 0);
  }
}
