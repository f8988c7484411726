package kz.ruqsat.payment.match;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ruqsat.application.handling.Cases;
import kz.ruqsat.application.procedure.FeeStanding;
import kz.ruqsat.audit.AuditTrail;
import kz.ruqsat.payment.Payment;
import kz.ruqsat.payment.PaymentState;
import kz.ruqsat.payment.PaymentStore;
import kz.ruqsat.payment.PaymentTrail;
import kz.ruqsat.payment.demand.Demand;
import kz.ruqsat.payment.demand.DemandState;
import kz.ruqsat.payment.demand.DemandStore;
import kz.ruqsat.payment.demand.FeeBook;
import kz.ruqsat.payment.match.Matching.Paid;
import kz.ruqsat.payment.match.Matching.Verdict;
import kz.ruqsat.payment.match.Matching.Wanted;
import kz.ruqsat.payment.paper.PaperProof;
import kz.ruqsat.payment.paper.PaperProofStore;

/**
 * Brings payments and applications together, payer by payer, each in a transaction of its own; the
 * payments of strangers, which serve nothing yet, are looked at together. Of two nodes at it one
 * wins, because a payment serves one demand and a demand has one payment; the other looks again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Matcher {

  /** How the gateway of payments is named in the history of a case. */
  public static final String GATEWAY = "ПШЭП";

  private static final int BATCH = 100;

  @Inject private PaymentStore payments;
  @Inject private DemandStore demands;
  @Inject private PaperProofStore papers;
  @Inject private FeeBook fees;
  @Inject private Cases cases;
  @Inject private AuditTrail trail;

  /** For the container. */
  public Matcher() {}

  Matcher(
      PaymentStore payments,
      DemandStore demands,
      PaperProofStore papers,
      FeeBook fees,
      Cases cases,
      AuditTrail trail) {
    this.payments = payments;
    this.demands = demands;
    this.papers = papers;
    this.fees = fees;
    this.cases = cases;
    this.trail = trail;
  }

  /** Payers under whose numbers there is something new. */
  public List<String> fresh() {
    return Stream.concat(payments.freshPayers(BATCH).stream(), demands.freshPayers(BATCH).stream())
        .distinct()
        .toList();
  }

  /** Those under whose numbers nobody has applied, so that one may ask who they are. */
  public Set<String> strangers(Collection<String> payers) {
    Set<String> strangers = new LinkedHashSet<>(payers);
    for (Demand demand : demands.of(payers)) {
      strangers.remove(demand.payer());
      strangers.remove(demand.representative());
    }
    return strangers;
  }

  /**
   * Looks at the payments of strangers, of all in one transaction. Whoever is none any more is left
   * out, and still new.
   *
   * @param known whether the state databases know a stranger; true when they did not answer
   */
  public void matchStrangers(Map<String, Boolean> known) {
    payments.freeOf(strangers(known.keySet())).stream()
        .collect(Collectors.groupingBy(Payment::payer, LinkedHashMap::new, Collectors.toList()))
        .forEach((payer, free) -> decide(free, List.of(), known.get(payer)));
  }

  /**
   * Looks at all payments and demands of a payer, and of whoever else may pay for a new demand.
   *
   * @param known whether the state databases know the payer; true when they were not asked, or did
   *     not answer
   */
  public void match(String payer, boolean known) {
    Set<String> payers = new LinkedHashSet<>(List.of(payer));
    for (Demand demand : demands.of(payer)) {
      if (demand.isFresh()) {
        payers.add(demand.payer());
        Optional.ofNullable(demand.representative()).ifPresent(payers::add);
        demand.seen();
      }
    }
    for (String one : payers) {
      matchOne(one, known || !one.equals(payer));
    }
  }

  private void matchOne(String payer, boolean known) {
    List<Demand> all = new ArrayList<>(demands.of(payer));
    all.removeIf(this::closed);
    decide(payments.freeOf(List.of(payer)), all, known);
  }

  private void decide(List<Payment> free, List<Demand> all, boolean known) {
    boolean paid = all.stream().anyMatch(demand -> demand.state() == DemandState.PAID);
    Map<Long, Verdict> verdicts =
        Matching.decide(
            free.stream().map(this::paid).toList(),
            all.stream().filter(Demand::isOpen).map(this::wanted).toList(),
            new Matching.Payer(paid, !all.isEmpty(), known));
    free.forEach(payment -> apply(payment, verdicts.get(payment.id())));
  }

  private boolean closed(Demand demand) {
    boolean closed = cases.feeStanding(demand.applicationNumber()) == FeeStanding.CLOSED;
    if (closed) {
      demand.becomes(DemandState.CLOSED);
    }
    return closed;
  }

  private Wanted wanted(Demand demand) {
    return new Wanted(
        demand.id(),
        demand.state() == DemandState.PAPER ? documentNumber(demand) : null,
        day -> fees.amount(demand, day),
        (day, amount) -> fees.isOfAnotherAction(demand, day, amount));
  }

  private String documentNumber(Demand demand) {
    return papers.of(demand.id()).map(PaperProof::documentNumber).orElse(null);
  }

  private Paid paid(Payment payment) {
    return new Paid(
        payment.id(),
        payment.bankReference(),
        payment.amount(),
        payment.paidOn(),
        fees.hasRightCode(payment),
        payment.documentNumber());
  }

  private void apply(Payment payment, Verdict verdict) {
    if (verdict.demand() != null) {
      serve(payment, demands.byId(verdict.demand()), verdict.state());
      trail.record(
          PaymentTrail.own(
              verdict.state().name(),
              payment.bankReference(),
              demands.byId(verdict.demand()).applicationNumber()));
    } else if (payment.state() != verdict.state()) {
      payment.becomes(verdict.state());
      trail.record(PaymentTrail.own(verdict.state().name(), payment.bankReference(), null));
    } else {
      payment.becomes(verdict.state());
    }
  }

  /** A payment serves a demand; an application that waits for it goes on. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void serve(Payment payment, Demand demand, PaymentState how) {
    payment.serve(demand.id(), how);
    demand.becomes(DemandState.PAID);
    if (cases.feeStanding(demand.applicationNumber()) == FeeStanding.AWAITED) {
      cases.paymentConfirmed(demand.applicationNumber(), GATEWAY);
    }
  }
}
