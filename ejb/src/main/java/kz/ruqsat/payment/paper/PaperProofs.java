package kz.ruqsat.payment.paper;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import kz.ruqsat.application.Act;
import kz.ruqsat.application.handling.Cases;
import kz.ruqsat.application.officer.Officers;
import kz.ruqsat.audit.AuditTrail;
import kz.ruqsat.payment.MatchDue;
import kz.ruqsat.payment.Officer;
import kz.ruqsat.payment.PaymentFault;
import kz.ruqsat.payment.PaymentFaultCode;
import kz.ruqsat.payment.demand.Demand;
import kz.ruqsat.payment.demand.DemandState;
import kz.ruqsat.payment.demand.DemandStore;
import kz.ruqsat.payment.demand.FeeBook;
import kz.ruqsat.regulation.fee.Fee;
import kz.ruqsat.time.OfficialTime;

/**
 * Payment documents on paper. The registry's comparison confirms the payment; when the payment
 * itself arrives, by notification or registry, it is tied to the same application.
 */
@Stateless
public class PaperProofs {

  private static final int LONGEST = 50;

  @Inject private PaperProofStore store;
  @Inject private DemandStore demands;
  @Inject private FeeBook fees;
  @Inject private Cases cases;
  @Inject private Officers officers;
  @Inject private AuditTrail trail;
  @Inject private Event<MatchDue> due;
  @Inject private Clock clock;

  /**
   * Records a document and does the clerk's step {@code CONFIRM_PAPER_PAYMENT} of the case, which
   * is not to be had without.
   *
   * @throws PaymentFault ORIGINAL_NOT_COMPARED, APPLICATION_NOT_FOUND, FEE_NOT_APPLICABLE,
   *     FEE_PAID_ALREADY, AMOUNT_TOO_SMALL, MALFORMED_PAYMENT
   * @throws kz.ruqsat.application.ApplicationFault when the case is not the clerk's, or past that
   */
  public void record(Officer clerk, PaperDocument document) {
    if (!document.originalCompared()) {
      throw new PaymentFault(
          PaymentFaultCode.ORIGINAL_NOT_COMPARED, "originalCompared", "must be true");
    }
    requireForm(document);
    Demand demand = demands.held(document.application());
    if (demand.state() != DemandState.DUE) {
      throw new PaymentFault(
          demand.state() == DemandState.NOT_DEMANDED
              ? PaymentFaultCode.FEE_NOT_APPLICABLE
              : PaymentFaultCode.FEE_PAID_ALREADY,
          "application",
          document.application());
    }
    BigDecimal amount =
        fees.due(demand.edition(), demand.action(), document.date())
            .map(Fee.Due::amount)
            .orElseThrow(
                () ->
                    new PaymentFault(
                        PaymentFaultCode.FEE_NOT_APPLICABLE, "date", "no rate of that day"));
    if (document.amount().compareTo(amount) < 0) {
      throw new PaymentFault(PaymentFaultCode.AMOUNT_TOO_SMALL, "amount", "due: " + amount);
    }
    store.add(new PaperProof(demand.id(), document, clerk.account(), clock.instant()));
    cases.act(
        officers.officer(clerk.account()),
        document.application(),
        null,
        Act.of("CONFIRM_PAPER_PAYMENT"));
    demand.becomes(DemandState.PAPER);
    trail.record(
        clerk.did("PAPER_PAYMENT", "application " + document.application(), document.number()));
    due.fire(new MatchDue(demand.payer()));
  }

  private void requireForm(PaperDocument document) {
    String number = document.number();
    if (number == null || number.isBlank() || number.length() > LONGEST) {
      throw new PaymentFault(
          PaymentFaultCode.MALFORMED_PAYMENT, "number", "1 to " + LONGEST + " characters");
    }
    if (document.date().isAfter(OfficialTime.today(clock))) {
      throw new PaymentFault(PaymentFaultCode.MALFORMED_PAYMENT, "date", "after today");
    }
  }
}
