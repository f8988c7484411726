package kz.ruqsat.payment.confirmation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.ruqsat.audit.AuditTrail;
import kz.ruqsat.payment.MatchDue;
import kz.ruqsat.payment.Officer;
import kz.ruqsat.payment.Origin;
import kz.ruqsat.payment.Payment;
import kz.ruqsat.payment.PaymentFault;
import kz.ruqsat.payment.PaymentFaultCode;
import kz.ruqsat.payment.PaymentNotice;
import kz.ruqsat.payment.PaymentStore;
import kz.ruqsat.payment.PaymentTrail;

/**
 * Takes confirmations of payments, in the transaction of the message that brings them: payment,
 * journal and acknowledgement come together or not at all.
 */
@Stateless
public class Confirmations {

  @Inject private PaymentStore store;
  @Inject private Conflicts conflicts;
  @Inject private AuditTrail trail;
  @Inject private Event<MatchDue> due;

  /** For the container. */
  public Confirmations() {}

  Confirmations(PaymentStore store, Conflicts conflicts, AuditTrail trail, Event<MatchDue> due) {
    this.store = store;
    this.conflicts = conflicts;
    this.trail = trail;
    this.due = due;
  }

  /**
   * Records a payment, or finds that it is recorded. It is written with what else the transaction
   * writes: when the same reference is being recorded at this moment, {@link
   * kz.ruqsat.store.Collision} knows that failure, and a second try finds the record.
   *
   * @throws PaymentFault REFERENCE_CONFLICT when the reference is that of another payment; the
   *     conflict is kept although the caller's transaction is rolled back
   */
  public Receipt take(PaymentNotice notice, Origin origin) {
    Optional<Payment> known = store.recorded(notice.bankReference());
    if (known.isPresent() && !known.get().notice().agreesWith(notice)) {
      conflicts.keep(notice, origin);
      throw new PaymentFault(
          PaymentFaultCode.REFERENCE_CONFLICT, "bankReference", notice.bankReference());
    }
    Payment payment = known.orElseGet(() -> added(notice, origin));
    payment.notified(origin.at());
    return new Receipt(
        payment.bankReference(), payment.id(), payment.receivedAt(), known.isPresent());
  }

  /**
   * The same for a door that keeps no journal of messages: the audit trail has it instead.
   *
   * @throws kz.ruqsat.store.LostRace when the same reference is being recorded at this moment
   */
  public Receipt takeAudited(PaymentNotice notice, Origin origin, String role) {
    Receipt receipt = take(notice, origin);
    trail.record(
        new Officer(origin.source(), role)
            .did("CONFIRM_PAYMENT", PaymentTrail.object(notice.bankReference()), null));
    store.write();
    return receipt;
  }

  private Payment added(PaymentNotice notice, Origin origin) {
    Payment payment = new Payment(notice, origin);
    payment.notified(origin.at());
    store.add(payment);
    due.fire(new MatchDue(notice.payer()));
    return payment;
  }
}
