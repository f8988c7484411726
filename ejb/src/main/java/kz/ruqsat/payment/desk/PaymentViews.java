package kz.ruqsat.payment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kz.ruqsat.payment.Payment;
import kz.ruqsat.payment.demand.DemandStore;

/** Puts payments together for those who look at them. Callers have a transaction. */
@ApplicationScoped
class PaymentViews {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  @Inject private DemandStore demands;

  /** For CDI. */
  protected PaymentViews() {}

  /** As officers see it. */
  PaymentView of(Payment payment) {
    return new PaymentView(
        payment.id(),
        payment.notice(),
        payment.state(),
        application(payment),
        payment.source(),
        payment.receivedAt(),
        payment.notifiedAt(),
        registry(payment),
        payment.refundStatement(),
        payment.refundStatementOn());
  }

  /** As the portal and the payer see it. */
  PaymentStatus status(Payment payment) {
    return new PaymentStatus(
        payment.bankReference(),
        payment.paidOn(),
        payment.amount(),
        payment.state(),
        application(payment),
        payment.state().serves(),
        payment.registryId() != null);
  }

  private String application(Payment payment) {
    return payment.demandId() == null ? null : demands.byId(payment.demandId()).applicationNumber();
  }

  private String registry(Payment payment) {
    return payment.registryId() == null
        ? null
        : entities
            .createQuery("select r.registryId from DailyRegistry r where r.id = :id", String.class)
            .setParameter("id", payment.registryId())
            .getSingleResult();
  }
}
