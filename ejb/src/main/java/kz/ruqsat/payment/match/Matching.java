package kz.ruqsat.payment.match;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import kz.ruqsat.payment.PaymentState;

/**
 * Decides what the payments of one payer serve. The decision depends on what there is, not on what
 * came first: the exact amount goes before a larger one, and the earlier before the later.
 */
final class Matching {

  private final List<Paid> free;
  private final List<Wanted> open;
  private final Map<Long, Verdict> verdicts = new LinkedHashMap<>();
  private boolean served;

  /**
   * A payment that serves nothing yet.
   *
   * @param rightCode whether КБК and КНП are those of the fee on that day
   */
  record Paid(
      Long id,
      String bankReference,
      BigDecimal amount,
      LocalDate on,
      boolean rightCode,
      String documentNumber) {}

  /**
   * A demand that no payment serves yet.
   *
   * @param paper number of the payment document that was compared on paper; null
   * @param due what was due on a day; empty when no rate is known for it
   * @param otherwise whether an amount is exactly what another action cost on a day: whoever pays
   *     that before filing means the other action
   */
  record Wanted(
      Long id,
      String paper,
      Function<LocalDate, Optional<BigDecimal>> due,
      BiPredicate<LocalDate, BigDecimal> otherwise) {

    /** How much more was paid than was due; negative when it was less, empty when nobody knows. */
    private Optional<BigDecimal> excess(Paid payment) {
      return due.apply(payment.on()).map(amount -> payment.amount().subtract(amount));
    }
  }

  /**
   * What else is known of the payer.
   *
   * @param paid whether an application of the payer that goes on is paid already
   * @param applied whether the payer has applied for anything that goes on
   * @param known whether the state databases know the payer; true when they did not answer
   */
  record Payer(boolean paid, boolean applied, boolean known) {}

  /**
   * What a payment is.
   *
   * @param demand what it serves; null
   */
  record Verdict(PaymentState state, Long demand) {}

  private Matching(List<Paid> free, List<Wanted> open) {
    this.free =
        new ArrayList<>(
            free.stream()
                .sorted(Comparator.comparing(Paid::on).thenComparing(Paid::bankReference))
                .toList());
    this.open = new ArrayList<>(open);
  }

  /**
   * Decides.
   *
   * @param open the demands in the order in which they were filed
   * @return a verdict for every payment, by its id
   */
  static Map<Long, Verdict> decide(List<Paid> free, List<Wanted> open, Payer payer) {
    return new Matching(free, open).decide(payer);
  }

  private Map<Long, Verdict> decide(Payer payer) {
    for (Paid payment : free) {
      if (!payment.rightCode()) {
        verdicts.put(payment.id(), new Verdict(PaymentState.WRONG_CODE, null));
      }
    }
    free.removeIf(payment -> !payment.rightCode());
    match((demand, payment) -> isOnPaper(demand, payment) && isEnough(demand, payment));
    match((demand, payment) -> demand.excess(payment).filter(it -> it.signum() == 0).isPresent());
    match(
        (demand, payment) ->
            isEnough(demand, payment) && !demand.otherwise().test(payment.on(), payment.amount()));
    free.forEach(payment -> verdicts.put(payment.id(), new Verdict(rest(payment, payer), null)));
    return verdicts;
  }

  private void match(BiPredicate<Wanted, Paid> fits) {
    for (Wanted demand : List.copyOf(open)) {
      free.stream()
          .filter(payment -> fits.test(demand, payment))
          .min(Comparator.comparing(payment -> demand.excess(payment).orElseThrow()))
          .ifPresent(payment -> serve(demand, payment));
    }
  }

  private void serve(Wanted demand, Paid payment) {
    boolean exact = demand.excess(payment).orElseThrow().signum() == 0;
    verdicts.put(
        payment.id(),
        new Verdict(exact ? PaymentState.MATCHED : PaymentState.OVERPAID, demand.id()));
    free.remove(payment);
    open.remove(demand);
    served = true;
  }

  private PaymentState rest(Paid payment, Payer payer) {
    if (open.stream().anyMatch(demand -> demand.paper() == null)) {
      boolean less = open.stream().noneMatch(demand -> isEnough(demand, payment));
      return less ? PaymentState.UNDERPAID : PaymentState.WAITING;
    }
    if (payer.paid() || !open.isEmpty() || served) {
      return PaymentState.SECOND;
    }
    if (payer.applied()) {
      return PaymentState.FEE_NOT_APPLICABLE;
    }
    return payer.known() ? PaymentState.WAITING : PaymentState.UNKNOWN_PAYER;
  }

  private static boolean isEnough(Wanted demand, Paid payment) {
    return demand.excess(payment).filter(it -> it.signum() >= 0).isPresent();
  }

  private static boolean isOnPaper(Wanted demand, Paid payment) {
    return demand.paper() != null && demand.paper().equals(payment.documentNumber());
  }
}
