package kz.ruqsat.payment.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import kz.ruqsat.application.procedure.CaseBegun;
import kz.ruqsat.application.procedure.FeePayments;
import kz.ruqsat.payment.MatchDue;
import kz.ruqsat.payment.Payment;
import kz.ruqsat.payment.PaymentStore;
import kz.ruqsat.payment.demand.Demand;
import kz.ruqsat.payment.demand.DemandState;
import kz.ruqsat.payment.demand.DemandStore;
import kz.ruqsat.payment.demand.FeeBook;
import kz.ruqsat.payment.paper.PaperProof;
import kz.ruqsat.payment.paper.PaperProofStore;
import kz.ruqsat.time.OfficialTime;

/** Keeps what applications demand, and tells them whether it is paid. */
@ApplicationScoped
public class FeeLedger implements FeePayments {

  private DemandStore demands;
  private PaymentStore payments;
  private PaperProofStore papers;
  private FeeBook fees;
  private Event<MatchDue> due;
  private Clock clock;

  /** For the proxy only. */
  protected FeeLedger() {}

  @Inject
  FeeLedger(
      DemandStore demands,
      PaymentStore payments,
      PaperProofStore papers,
      FeeBook fees,
      Event<MatchDue> due,
      Clock clock) {
    this.demands = demands;
    this.payments = payments;
    this.papers = papers;
    this.fees = fees;
    this.due = due;
    this.clock = clock;
  }

  @Override
  public Set<String> confirmed(Collection<String> applicationNumbers) {
    return demands.settled(applicationNumbers);
  }

  @Override
  public Optional<String> reference(String applicationNumber) {
    return demands.find(applicationNumber).map(Demand::id).flatMap(this::reference);
  }

  /** The bank's reference, else the document on paper. */
  private Optional<String> reference(Long demand) {
    return payments
        .serving(demand)
        .map(Payment::bankReference)
        .or(() -> papers.of(demand).map(PaperProof::reference));
  }

  @Override
  public boolean isPaperCompared(String applicationNumber) {
    return demands.find(applicationNumber).map(Demand::id).flatMap(papers::of).isPresent();
  }

  @Override
  public void begun(CaseBegun begun) {
    LocalDate today = OfficialTime.today(clock);
    boolean demanded = fees.due(begun.edition(), begun.action(), today).isPresent();
    demands.add(new Demand(begun, demanded ? DemandState.DUE : DemandState.NOT_DEMANDED));
    due.fire(new MatchDue(begun.iinBin()));
  }
}
