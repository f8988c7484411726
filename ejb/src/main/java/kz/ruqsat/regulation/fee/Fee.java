package kz.ruqsat.regulation.fee;

import java.math.BigDecimal;

/** What the law says about paying for an action of a service. Free and silent are not the same. */
public sealed interface Fee {

  /** The act the answer rests on. */
  String source();

  /** How sure the answer is: as its weakest part. */
  Certainty certainty();

  /**
   * So much is to be paid.
   *
   * @param amount in tenge, two decimals
   * @param rate in monthly calculation indices, after any share and cap
   * @param index the monthly calculation index of the date of payment, in tenge
   */
  record Due(
      BigDecimal amount,
      BigDecimal rate,
      BigDecimal index,
      PaymentDetails payment,
      String source,
      Certainty certainty)
      implements Fee {

    /** How the amount came about, for example {@code 10 МРП × 1731}. */
    public String basis() {
      return rate.stripTrailingZeros().toPlainString() + " МРП × " + index.toPlainString();
    }
  }

  /** The law says that nothing is paid: a payment for it is a mistake. */
  record Free(String source, Certainty certainty) implements Fee {}

  /** The law says nothing about a fee, so none is demanded (GAP-50). */
  record NotStated(String source, Certainty certainty) implements Fee {}
}
