package kz.ruqsat.payment.confirmation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import kz.ruqsat.audit.AuditEvent;
import kz.ruqsat.audit.AuditTrail;
import kz.ruqsat.payment.Officer;
import kz.ruqsat.payment.Origin;
import kz.ruqsat.payment.PaymentFault;
import kz.ruqsat.payment.PaymentFaultCode;
import kz.ruqsat.payment.PaymentNotice;
import kz.ruqsat.payment.PaymentTrail;

/** References that came again with other content: kept for the operators, who settle them. */
@Stateless
public class Conflicts {

  private static final Logger LOG = System.getLogger(Conflicts.class.getName());

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /** For the container. */
  public Conflicts() {}

  Conflicts(EntityManager entities, AuditTrail trail, Clock clock) {
    this.entities = entities;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Keeps a conflict in a transaction of its own: the caller answers with a fault, which takes
   * everything else of the message back.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void keep(PaymentNotice notice, Origin origin) {
    entities
        .createQuery(
            "select c from Conflict c where c.bankReference = :reference and c.digest = :digest",
            Conflict.class)
        .setParameter("reference", notice.bankReference())
        .setParameter("digest", notice.digest())
        .getResultStream()
        .findFirst()
        .ifPresentOrElse(
            known -> known.again(origin.at()),
            () -> entities.persist(new Conflict(notice, origin)));
    trail.record(
        new AuditEvent(
            origin.source(),
            "participant",
            "PAYMENT_CONFLICT",
            PaymentTrail.object(notice.bankReference()),
            null,
            null,
            null));
    LOG.log(
        Level.WARNING,
        "Payment {0} came again with other content from {1}",
        notice.bankReference(),
        origin.source());
  }

  /**
   * Conflicts, the oldest first.
   *
   * @param open only those nobody has settled
   * @param after id of the last one of the page before; 0 to begin
   */
  public List<ConflictView> list(Officer by, boolean open, long after, int limit) {
    List<ConflictView> found = found(open, after, limit);
    trail.record(by.saw("payment conflicts", "after=" + after, found.size()));
    return found;
  }

  private List<ConflictView> found(boolean open, long after, int limit) {
    return entities
        .createQuery(
            "select c from Conflict c where c.id > :after"
                + (open ? " and c.settledAt is null" : "")
                + " order by c.id",
            Conflict.class)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultStream()
        .map(Conflict::view)
        .toList();
  }

  /**
   * An operator has cleared up a conflict with the bank; the record stays as it is.
   *
   * @throws PaymentFault REASON_REQUIRED, CONFLICT_NOT_FOUND
   */
  public void settle(Officer by, Long id, String reason) {
    Conflict conflict = entities.find(Conflict.class, id);
    if (conflict == null || conflict.isSettled()) {
      throw new PaymentFault(PaymentFaultCode.CONFLICT_NOT_FOUND, "conflict", String.valueOf(id));
    }
    conflict.settle(by.account(), by.reason(reason), clock.instant());
    trail.record(
        by.did("SETTLE_CONFLICT", PaymentTrail.object(conflict.view().bankReference()), reason));
  }
}
