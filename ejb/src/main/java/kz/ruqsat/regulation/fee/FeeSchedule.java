package kz.ruqsat.regulation.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import kz.ruqsat.regulation.Action;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a service costs, for any date of payment from 2013 on. Loaded and checked at start. */
@ApplicationScoped
public class FeeSchedule {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int TIYN = 2;

  private FeeTables tables;

  /** For the proxy only. */
  protected FeeSchedule() {}

  @Inject
  FeeSchedule(@ConfigProperty(name = "ruqsat.fees.folder") Optional<String> folder) {
    tables = FeeTables.load(folder.map(Path::of));
  }

  /** Makes a wrong file stop the start, not the first application. */
  void checkAtStart(@Observes Startup startup) {
    tables.rules();
  }

  /**
   * What is to be paid for an action.
   *
   * @param service stable code, for example {@code STATE_SYMBOLS_LICENCE}
   * @param edition of the service, for example {@code 2013}
   * @param paidOn date of payment, whose index and rate hold; today if it is not paid yet
   * @throws FeeNotKnownException if there are no data for the service or the date
   */
  public Fee due(String service, String edition, Action action, LocalDate paidOn) {
    FeeRule rule = rule(service, edition, action, paidOn);
    if (rule.charge() instanceof Charge.Free) {
      return new Fee.Free(rule.source(), rule.certainty());
    }
    if (rule.charge() instanceof Charge.NotStated) {
      return new Fee.NotStated(rule.source(), rule.certainty());
    }
    BigDecimal rate = rate(rule, edition, paidOn);
    IndexRow index = index(paidOn);
    PaymentDetails payment = payment(paidOn);
    return new Fee.Due(
        rate.multiply(index.tenge()).setScale(TIYN, RoundingMode.HALF_UP),
        rate,
        index.tenge(),
        payment,
        rule.source(),
        rule.certainty().and(index.certainty()).and(payment.certainty()));
  }

  private BigDecimal rate(FeeRule rule, String edition, LocalDate paidOn) {
    if (rule.charge() instanceof Charge.Rate rate) {
      return rate.mci();
    }
    if (rule.charge() instanceof Charge.Share share) {
      FeeRule whole = rule(rule.service(), edition, share.of(), paidOn);
      if (whole.charge() instanceof Charge.Rate rate) {
        BigDecimal part = rate.mci().multiply(share.percent()).divide(HUNDRED);
        return share.atMost().map(part::min).orElse(part);
      }
    }
    throw new FeeNotKnownException(rule.place() + ": it rests on an action that has no rate");
  }

  private FeeRule rule(String service, String edition, Action action, LocalDate paidOn) {
    return tables.rules().stream()
        .filter(rule -> rule.covers(service, edition, action, paidOn))
        .findFirst()
        .orElseThrow(
            () ->
                new FeeNotKnownException(
                    "No fee is known for %s of %s@%s paid on %s"
                        .formatted(action, service, edition, paidOn)));
  }

  private IndexRow index(LocalDate paidOn) {
    return tables.indices().stream()
        .filter(row -> row.period().contains(paidOn))
        .findFirst()
        .orElseThrow(() -> new FeeNotKnownException("The monthly calculation index of " + paidOn));
  }

  private PaymentDetails payment(LocalDate paidOn) {
    return tables.payments().stream()
        .filter(row -> row.period().contains(paidOn))
        .map(PaymentRow::details)
        .findFirst()
        .orElseThrow(() -> new FeeNotKnownException("Where a fee is paid to on " + paidOn));
  }
}
