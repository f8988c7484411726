package kz.ruqsat.regulation.fee;

import java.math.BigDecimal;
import java.util.List;

/** What the law says about paying for an action of a service. Free and silent are not the same. */
public sealed interface Fee {

  /**
   * So much is to be paid.
   *
   * @param amount in tenge, two decimals
   * @param rate in monthly calculation indices, after any share and cap
   * @param index the monthly calculation index of the date of payment, in tenge
   * @param payment where it is paid to
   * @param source the act that sets the rate
   * @param certainty how sure all of this is: as its weakest part
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

  /**
   * The edition says that nothing is paid: a payment for it is a mistake.
   *
   * @param obligations the rules that say so
   */
  record Free(List<String> obligations) implements Fee {}

  /**
   * The edition says nothing about a fee, so none is demanded (GAP-50).
   *
   * @param obligations the rules that settle the silence
   */
  record NotStated(List<String> obligations) implements Fee {}
}
