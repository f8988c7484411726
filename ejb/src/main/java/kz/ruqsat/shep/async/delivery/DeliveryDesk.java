package kz.ruqsat.shep.async.delivery;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kz.ruqsat.audit.AuditEvent;
import kz.ruqsat.audit.AuditTrail;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.async.AsyncMessage;
import kz.ruqsat.shep.async.DeliveryState;

/**
 * Where operators see what is owed and decide on it. Each decision is in the audit trail, with the
 * number of the message as its object.
 */
@Stateless
public class DeliveryDesk {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  @Inject private DeliveryStates states;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;
  @Inject private Event<DeliveryDue> due;

  /**
   * Who decides, and why.
   *
   * @param operator account
   * @param reason in the operator's words
   */
  public record Decision(String operator, String reason) {}

  /**
   * What is still owed, the oldest first.
   *
   * @param messageId of which message; null for all
   * @param dead only what no attempt is made for any more
   * @param after cursor: id of the last one of the page before; 0 for the first page
   */
  public List<Undelivered> undelivered(Long messageId, boolean dead, long after, int limit) {
    TypedQuery<Delivery> owed =
        entities.createQuery(
            "select d from Delivery d where d.id > :after"
                + (messageId == null ? "" : " and d.messageId = :messageId")
                + (dead ? " and d.deadSince is not null" : "")
                + " order by d.id",
            Delivery.class);
    if (messageId != null) {
      owed.setParameter("messageId", messageId);
    }
    return owed.setParameter("after", after)
        .setMaxResults(limit)
        .getResultStream()
        .map(Delivery::view)
        .toList();
  }

  /**
   * An operator begins again, at once and with all attempts.
   *
   * @throws GatewayFault CHAIN_UNKNOWN when nothing is owed under that id
   */
  public void resend(Long id, Decision decision) {
    Delivery delivery = owed(id);
    Instant now = clock.instant();
    delivery.revive(now);
    if (delivery.isMessage()) {
      message(delivery).becomes(DeliveryState.ON_DELIVERY, "Sent again by an operator", now);
    }
    record("DELIVERY_RESENT", delivery, decision);
    due.fire(new DeliveryDue(delivery.recipientId()));
  }

  /**
   * An operator gives a delivery up for good; the sender of the message is told the reason.
   *
   * @throws GatewayFault CHAIN_UNKNOWN when nothing is owed under that id
   */
  public void stop(Long id, Decision decision) {
    Delivery delivery = owed(id);
    if (delivery.isMessage()) {
      states.settle(
          message(delivery), DeliveryState.DELIVERY_STOPPED, decision.reason(), clock.instant());
    }
    entities.remove(delivery);
    record("DELIVERY_STOPPED", delivery, decision);
  }

  private void record(String what, Delivery delivery, Decision decision) {
    Undelivered owed = delivery.view();
    trail.record(
        new AuditEvent(
            decision.operator(),
            "operator",
            what,
            owed.messageId().toString(),
            decision.reason(),
            "delivery=%d&kind=%s&recipient=%s"
                .formatted(owed.id(), owed.kind(), owed.recipientId()),
            null));
  }

  /** The message is locked before its deliveries, here and wherever it settles. */
  private Delivery owed(Long id) {
    return entities
        .createQuery("select d.messageId from Delivery d where d.id = :id", Long.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(it -> entities.find(AsyncMessage.class, it, LockModeType.PESSIMISTIC_WRITE))
        .map(it -> entities.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new GatewayFault(FaultCode.CHAIN_UNKNOWN, "delivery"));
  }

  private AsyncMessage message(Delivery delivery) {
    return entities.find(AsyncMessage.class, delivery.messageId());
  }
}
