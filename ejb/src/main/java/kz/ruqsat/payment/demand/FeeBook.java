package kz.ruqsat.payment.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.ruqsat.payment.Payment;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.RegulationFault;
import kz.ruqsat.regulation.Regulations;
import kz.ruqsat.regulation.fee.Fee;
import kz.ruqsat.regulation.fee.FeeNotKnownException;
import kz.ruqsat.regulation.fee.FeeSchedule;
import kz.ruqsat.regulation.fee.PaymentDetails;

/** What the law demands on a day, as this component asks for it. */
@ApplicationScoped
public class FeeBook {

  private Function<EditionKey, Edition> editions;
  private FeeSchedule schedule;

  /** For the proxy only. */
  protected FeeBook() {}

  @Inject
  FeeBook(Regulations regulations, FeeSchedule schedule) {
    this(regulations::edition, schedule);
  }

  /** For tests: outside of a container. */
  public FeeBook(Function<EditionKey, Edition> editions, FeeSchedule schedule) {
    this.editions = editions;
    this.schedule = schedule;
  }

  /**
   * What was due for an action on a day, and where to.
   *
   * @return empty when nothing was demanded, or no rate is known for the day
   */
  public Optional<Fee.Due> due(EditionKey edition, Action action, LocalDate on) {
    try {
      return schedule.due(editions.apply(edition), action, on) instanceof Fee.Due due
          ? Optional.of(due)
          : Optional.empty();
    } catch (FeeNotKnownException | RegulationFault e) {
      return Optional.empty();
    }
  }

  /** What was due for a demand on a day. */
  public Optional<BigDecimal> amount(Demand demand, LocalDate on) {
    return due(demand.edition(), demand.action(), on).map(Fee.Due::amount);
  }

  /** Whether an amount is exactly what another action of the same service cost on a day. */
  public boolean isOfAnotherAction(Demand demand, LocalDate on, BigDecimal amount) {
    return Stream.of(Action.values())
        .filter(action -> action != demand.action())
        .flatMap(action -> due(demand.edition(), action, on).stream())
        .anyMatch(due -> due.amount().compareTo(amount) == 0);
  }

  /** Whether a payment went to where fees are paid to. */
  public boolean hasRightCode(Payment payment) {
    try {
      PaymentDetails details = schedule.details(payment.paidOn());
      return details.kbk().equals(payment.kbk()) && details.knp().equals(payment.knp());
    } catch (FeeNotKnownException e) {
      return false;
    }
  }
}
