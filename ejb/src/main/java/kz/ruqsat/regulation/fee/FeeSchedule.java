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
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.passport.FeeRule;
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
  FeeSchedule(@ConfigProperty(name = "ruqsat.fees.folder") Optional<Path> folder) {
    tables = FeeTables.load(folder);
  }

  /** Makes a wrong file stop the start, not the first application. */
  void checkAtStart(@Observes Startup startup) {
    tables.rates();
  }

  /**
   * What is to be paid for an action under an edition.
   *
   * @param paidOn date of payment, whose index and rate hold; today if it is not paid yet
   * @throws FeeNotKnownException if it is paid for and there are no data for the date
   * @throws kz.ruqsat.regulation.RegulationFault if the texts give no procedure of the service
   */
  public Fee due(Edition edition, Action action, LocalDate paidOn) {
    return due(edition.key().service(), edition.rules().fee(), action, paidOn);
  }

  /**
   * What is to be paid for an action of a service.
   *
   * @param service stable code, for example {@code STATE_SYMBOLS_LICENCE}
   * @param stated what the edition says about a fee
   * @throws FeeNotKnownException if it is paid for and there are no data for the date
   */
  Fee due(String service, FeeRule stated, Action action, LocalDate paidOn) {
    if (stated.kind() == FeeRule.Kind.FREE) {
      return new Fee.Free(stated.obligations());
    }
    Optional<RateRow> rate = find(service, action, paidOn);
    boolean paid = stated.kind() == FeeRule.Kind.PAID && stated.actions().contains(action);
    if (rate.isEmpty() && !paid) {
      return new Fee.NotStated(stated.obligations());
    }
    return due(rate.orElseThrow(() -> unknown(service, action, paidOn)), paidOn);
  }

  private Fee.Due due(RateRow row, LocalDate paidOn) {
    BigDecimal rate = rate(row, paidOn);
    IndexRow index = index(paidOn);
    PaymentDetails payment = details(paidOn);
    return new Fee.Due(
        rate.multiply(index.tenge()).setScale(TIYN, RoundingMode.HALF_UP),
        rate,
        index.tenge(),
        payment,
        row.source(),
        row.certainty().and(index.certainty()).and(payment.certainty()));
  }

  private BigDecimal rate(RateRow row, LocalDate paidOn) {
    if (row.charge() instanceof Charge.Share share) {
      BigDecimal part = wholeRate(row, share.of(), paidOn).multiply(share.percent());
      BigDecimal rate = part.divide(HUNDRED);
      return share.atMost().map(rate::min).orElse(rate);
    }
    return ((Charge.Rate) row.charge()).mci();
  }

  private BigDecimal wholeRate(RateRow part, Action whole, LocalDate paidOn) {
    return find(part.service(), whole, paidOn)
        .map(RateRow::charge)
        .filter(Charge.Rate.class::isInstance)
        .map(charge -> ((Charge.Rate) charge).mci())
        .orElseThrow(() -> unknown(part.service(), whole, paidOn));
  }

  private Optional<RateRow> find(String service, Action action, LocalDate paidOn) {
    return tables.rates().stream().filter(r -> r.covers(service, action, paidOn)).findFirst();
  }

  private static FeeNotKnownException unknown(String service, Action action, LocalDate paidOn) {
    return new FeeNotKnownException(
        "No rate is known for %s of %s paid on %s".formatted(action, service, paidOn));
  }

  private IndexRow index(LocalDate paidOn) {
    return tables.indices().stream()
        .filter(row -> row.period().contains(paidOn))
        .findFirst()
        .orElseThrow(() -> new FeeNotKnownException("The monthly calculation index of " + paidOn));
  }

  /**
   * Where fees are paid to.
   *
   * @throws FeeNotKnownException if there are no data for the date
   */
  public PaymentDetails details(LocalDate paidOn) {
    return tables.payments().stream()
        .filter(row -> row.period().contains(paidOn))
        .map(PaymentRow::details)
        .findFirst()
        .orElseThrow(() -> new FeeNotKnownException("Where a fee is paid to on " + paidOn));
  }
}
