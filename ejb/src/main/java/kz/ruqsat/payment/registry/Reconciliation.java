package kz.ruqsat.payment.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A daily registry held against our records, as they are now.
 *
 * @param onlyThere listed, but nobody told of them online
 * @param onlyHere told of online on its days, but no registry lists them
 * @param differing listed with other content than is recorded
 * @param totals of what is recorded for its days
 */
public record Reconciliation(
    RegistryView registry,
    List<Line> onlyThere,
    List<Line> onlyHere,
    List<Difference> differing,
    List<Total> totals) {

  /** A payment. */
  public record Line(
      String bankReference,
      LocalDate paidOn,
      BigDecimal amount,
      String payer,
      String kbk,
      String knp,
      String kno) {}

  /** A payment as the registry has it, and as it is recorded. */
  public record Difference(Line there, Line here) {}

  /**
   * What was paid on a day under a КБК to a tax office.
   *
   * @param kno code of the tax office; null when the bank named none
   * @param settled how many of them a registry made final
   */
  public record Total(
      LocalDate day, String kbk, String kno, long count, BigDecimal amount, long settled) {}
}
