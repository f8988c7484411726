package kz.ruqsat.payment.match;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import kz.ruqsat.application.handling.Cases;
import kz.ruqsat.audit.AuditTrail;
import kz.ruqsat.payment.MatchDue;
import kz.ruqsat.payment.PaymentStore;
import kz.ruqsat.payment.demand.DemandStore;
import kz.ruqsat.payment.demand.FeeBook;
import kz.ruqsat.payment.paper.PaperProofStore;

/** Opens this package's beans to the tests of the component. */
public final class MatchingDesk {

  private final Matcher matcher;

  public MatchingDesk(
      PaymentStore payments,
      DemandStore demands,
      PaperProofStore papers,
      FeeBook fees,
      Cases cases,
      AuditTrail trail) {
    this.matcher = new Matcher(payments, demands, papers, fees, cases, trail);
  }

  public static FeeLedger ledger(
      DemandStore demands,
      PaymentStore payments,
      PaperProofStore papers,
      FeeBook fees,
      Event<MatchDue> due,
      Clock clock) {
    return new FeeLedger(demands, payments, papers, fees, due, clock);
  }

  /** As the timer does, all state databases being away: strangers another way than applicants. */
  public void match(String payer) {
    if (matcher.strangers(List.of(payer)).isEmpty()) {
      matcher.match(payer, true);
    } else {
      matcher.matchStrangers(Map.of(payer, true));
    }
  }
}
