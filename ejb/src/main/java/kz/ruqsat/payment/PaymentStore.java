package kz.ruqsat.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ruqsat.store.Collision;

/** Payments in the database. Callers have a transaction. */
@ApplicationScoped
public class PaymentStore {

  private static final List<PaymentState> FREE =
      Stream.of(PaymentState.values()).filter(PaymentState::isFree).toList();

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  /** For CDI. */
  protected PaymentStore() {}

  /** For tests: outside of a container. */
  public PaymentStore(EntityManager entities) {
    this.entities = entities;
  }

  /** The payment with the bank's reference. */
  public Optional<Payment> find(String bankReference) {
    return byReference(bankReference).getResultStream().findFirst();
  }

  /** The same in a transaction that has none of its own to write yet, and writes nothing now. */
  public Optional<Payment> recorded(String bankReference) {
    return byReference(bankReference)
        .setFlushMode(FlushModeType.COMMIT)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<Payment> byReference(String bankReference) {
    return entities
        .createQuery("select p from Payment p where p.bankReference = :reference", Payment.class)
        .setParameter("reference", bankReference);
  }

  /**
   * The payment with the bank's reference.
   *
   * @throws PaymentFault PAYMENT_NOT_FOUND
   */
  public Payment get(String bankReference) {
    return find(bankReference)
        .orElseThrow(
            () ->
                new PaymentFault(
                    PaymentFaultCode.PAYMENT_NOT_FOUND, "bankReference", bankReference));
  }

  /** The payment that serves a demand. */
  public Optional<Payment> serving(Long demandId) {
    return entities
        .createQuery("select p from Payment p where p.demandId = :demand", Payment.class)
        .setParameter("demand", demandId)
        .getResultStream()
        .findFirst();
  }

  /** All payments of a payer, the earliest first. */
  public List<Payment> of(String payer) {
    return entities
        .createQuery(
            "select p from Payment p where p.payer = :payer order by p.paidOn, p.bankReference",
            Payment.class)
        .setParameter("payer", payer)
        .getResultList();
  }

  /** The payments of some payers that may still serve something. */
  public List<Payment> freeOf(Collection<String> payers) {
    if (payers.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select p from Payment p where p.payer in :payers and p.state in :free order by p.id",
            Payment.class)
        .setParameter("payers", payers)
        .setParameter("free", FREE)
        .getResultList();
  }

  /** Payers of payments that nobody has looked at yet, the oldest first. */
  public List<String> freshPayers(int limit) {
    return entities
        .createQuery(
            "select p.payer from Payment p where p.fresh = true order by p.id", String.class)
        .setMaxResults(limit)
        .getResultStream()
        .distinct()
        .toList();
  }

  /**
   * A page of payments, the oldest first.
   *
   * @param state null for all
   * @param payer null for all
   * @param after id of the last one of the page before; 0 to begin
   */
  public List<Payment> page(PaymentState state, String payer, long after, int limit) {
    var query =
        entities.createQuery(
            "select p from Payment p where p.id > :after"
                + (state == null ? "" : " and p.state = :state")
                + (payer == null ? "" : " and p.payer = :payer")
                + " order by p.id",
            Payment.class);
    query.setParameter("after", after);
    if (state != null) {
      query.setParameter("state", state);
    }
    if (payer != null) {
      query.setParameter("payer", payer);
    }
    return query.setMaxResults(limit).getResultList();
  }

  /** Adds a payment; it is written with what else the transaction writes. */
  public void add(Payment payment) {
    entities.persist(payment);
  }

  /**
   * Writes what is pending.
   *
   * @throws kz.ruqsat.store.LostRace when another transaction was quicker with a reference
   */
  public void write() {
    Collision.flush(entities);
  }
}
