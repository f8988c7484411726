package kz.ruqsat.payment.desk;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.application.handling.Cases;
import kz.ruqsat.application.procedure.FeeStanding;
import kz.ruqsat.audit.AuditTrail;
import kz.ruqsat.payment.MatchDue;
import kz.ruqsat.payment.Officer;
import kz.ruqsat.payment.Payment;
import kz.ruqsat.payment.PaymentFault;
import kz.ruqsat.payment.PaymentFaultCode;
import kz.ruqsat.payment.PaymentState;
import kz.ruqsat.payment.PaymentStore;
import kz.ruqsat.payment.PaymentTrail;
import kz.ruqsat.payment.demand.Demand;
import kz.ruqsat.payment.demand.DemandState;
import kz.ruqsat.payment.demand.DemandStore;
import kz.ruqsat.payment.demand.FeeBook;
import kz.ruqsat.payment.match.Matcher;
import kz.ruqsat.regulation.fee.Fee;

/**
 * What officers see of payments and decide about those that do not match by themselves. Every look
 * and every decision is recorded with it.
 */
@Stateless
public class PaymentDesk {

  @Inject private PaymentStore store;
  @Inject private DemandStore demands;
  @Inject private FeeBook fees;
  @Inject private Matcher matcher;
  @Inject private Cases cases;
  @Inject private PaymentViews views;
  @Inject private AuditTrail trail;
  @Inject private Event<MatchDue> due;

  /**
   * A page of payments, the oldest first.
   *
   * @param state null for all
   * @param payer ИИН or БИН; null for all
   * @param after id of the last one of the page before; 0 to begin
   */
  public List<PaymentView> list(
      Officer officer, PaymentState state, String payer, long after, int limit) {
    List<PaymentView> page =
        store.page(state, payer, after, limit).stream().map(views::of).toList();
    trail.record(officer.saw(null, "state=%s after=%d".formatted(state, after), page.size()));
    return page;
  }

  /**
   * One payment.
   *
   * @throws PaymentFault PAYMENT_NOT_FOUND
   */
  public PaymentView view(Officer officer, String bankReference) {
    PaymentView view = views.of(store.get(bankReference));
    trail.record(officer.saw(PaymentTrail.object(bankReference), null, 1));
    return view;
  }

  /**
   * Says which application a free payment serves, whoever paid; an application that waits goes on.
   *
   * @throws PaymentFault PAYMENT_NOT_FOUND, PAYMENT_USED, WRONG_BUDGET_CODE, APPLICATION_NOT_FOUND,
   *     FEE_NOT_APPLICABLE, FEE_PAID_ALREADY, AMOUNT_TOO_SMALL, REASON_REQUIRED
   */
  public PaymentView assign(
      Officer officer, String bankReference, String application, String reason) {
    String why = officer.reason(reason);
    Payment payment = free(bankReference);
    requireRightCode(payment);
    Demand demand = demands.held(application);
    requireOpen(demand);
    Fee.Due fee =
        fees.due(demand.edition(), demand.action(), payment.paidOn())
            .orElseThrow(
                () ->
                    new PaymentFault(
                        PaymentFaultCode.FEE_NOT_APPLICABLE, "application", application));
    if (payment.amount().compareTo(fee.amount()) < 0) {
      throw new PaymentFault(PaymentFaultCode.AMOUNT_TOO_SMALL, "amount", "due: " + fee.amount());
    }
    matcher.serve(payment, demand, PaymentState.ASSIGNED);
    trail.record(
        officer.did("ASSIGN", PaymentTrail.object(bankReference), application + ": " + why));
    return views.of(payment);
  }

  /**
   * Takes a decision back: a mark for a refund document, or what a payment serves when that
   * application is through and gave nothing. The payment is free again.
   *
   * @throws PaymentFault PAYMENT_NOT_FOUND, RELEASE_NOT_POSSIBLE, REASON_REQUIRED
   */
  public PaymentView release(Officer officer, String bankReference, String reason) {
    String why = officer.reason(reason);
    Payment payment = store.get(bankReference);
    if (payment.demandId() != null) {
      Demand demand = demands.byId(payment.demandId());
      if (cases.feeStanding(demand.applicationNumber()) != FeeStanding.CLOSED
          || cases.gavePermit(demand.applicationNumber())) {
        throw new PaymentFault(
            PaymentFaultCode.RELEASE_NOT_POSSIBLE, "application", demand.applicationNumber());
      }
      demand.becomes(DemandState.CLOSED);
    } else if (payment.state() != PaymentState.REFUND_DOCUMENT) {
      throw new PaymentFault(
          PaymentFaultCode.RELEASE_NOT_POSSIBLE, "state", payment.state().name());
    }
    payment.release();
    due.fire(new MatchDue(payment.payer()));
    trail.record(officer.did("RELEASE", PaymentTrail.object(bankReference), why));
    return views.of(payment);
  }

  /**
   * Marks a payment for the licensor's document on which the tax body refunds it: in the one case
   * the law knows, that the payer gives the licence up before filing (Tax Code of 2008, article
   * 472, and its successors).
   *
   * @param statement number of the payer's statement, dated {@code on}
   * @throws PaymentFault PAYMENT_NOT_FOUND, PAYMENT_USED, WRONG_BUDGET_CODE, REFUND_NOT_PROVIDED,
   *     REASON_REQUIRED
   */
  public PaymentView markForRefund(
      Officer officer, String bankReference, String statement, LocalDate on, String reason) {
    String why = officer.reason(reason);
    if (statement == null || statement.isBlank() || on == null) {
      throw new PaymentFault(PaymentFaultCode.REASON_REQUIRED, "statement", "number and date");
    }
    Payment payment = store.get(bankReference);
    if (payment.state().serves()) {
      throw new PaymentFault(PaymentFaultCode.REFUND_NOT_PROVIDED, "application", "filed");
    }
    free(bankReference);
    requireRightCode(payment);
    if (demands.of(payment.payer()).stream().anyMatch(it -> it.state() == DemandState.DUE)) {
      throw new PaymentFault(PaymentFaultCode.REFUND_NOT_PROVIDED, "payer", "has filed and owes");
    }
    payment.markForRefund(statement.strip(), on);
    trail.record(officer.did("MARK_FOR_REFUND", PaymentTrail.object(bankReference), why));
    return views.of(payment);
  }

  private Payment free(String bankReference) {
    Payment payment = store.get(bankReference);
    if (!payment.state().isFree()) {
      throw new PaymentFault(PaymentFaultCode.PAYMENT_USED, "state", payment.state().name());
    }
    return payment;
  }

  private void requireRightCode(Payment payment) {
    if (!fees.hasRightCode(payment)) {
      throw new PaymentFault(
          PaymentFaultCode.WRONG_BUDGET_CODE, "kbk", payment.kbk() + " " + payment.knp());
    }
  }

  private void requireOpen(Demand demand) {
    boolean closed = cases.feeStanding(demand.applicationNumber()) == FeeStanding.CLOSED;
    if (closed || demand.state() == DemandState.NOT_DEMANDED) {
      throw new PaymentFault(
          PaymentFaultCode.FEE_NOT_APPLICABLE, "application", demand.applicationNumber());
    }
    if (!demand.isOpen()) {
      throw new PaymentFault(
          PaymentFaultCode.FEE_PAID_ALREADY, "application", demand.applicationNumber());
    }
  }
}
