package kz.ruqsat.payment.registry;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.audit.AuditEvent;
import kz.ruqsat.audit.AuditTrail;
import kz.ruqsat.payment.MatchDue;
import kz.ruqsat.payment.Origin;
import kz.ruqsat.payment.Payment;
import kz.ruqsat.payment.PaymentFault;
import kz.ruqsat.payment.PaymentFaultCode;
import kz.ruqsat.payment.PaymentNotice;
import kz.ruqsat.payment.PaymentStore;
import kz.ruqsat.payment.confirmation.Conflicts;
import kz.ruqsat.shep.security.Digests;

/**
 * Takes daily registries, each in one transaction. A payment that is listed is final; one that
 * nobody told of is recorded from the registry; one that differs is kept as a conflict.
 */
@Stateless
public class Registries {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  @Inject private PaymentStore payments;
  @Inject private Conflicts conflicts;
  @Inject private AuditTrail trail;
  @Inject private Event<MatchDue> due;

  /** For the container. */
  public Registries() {}

  Registries(
      EntityManager entities,
      PaymentStore payments,
      Conflicts conflicts,
      AuditTrail trail,
      Event<MatchDue> due) {
    this.entities = entities;
    this.payments = payments;
    this.conflicts = conflicts;
    this.trail = trail;
    this.due = due;
  }

  /**
   * Takes a registry; the same again changes nothing.
   *
   * @param received as it came, compressed or not
   * @param signer serial number of the certificate, hexadecimal; null when it is not signed
   * @throws PaymentFault REGISTRY_CONFLICT when the number is that of another registry
   */
  public RegistryReceipt take(
      RegistryDocument document, byte[] received, String signer, Origin origin) {
    String digest = digest(document);
    Optional<DailyRegistry> before = find(document.registryId());
    if (before.isPresent()) {
      if (!before.get().digest().equals(digest)) {
        throw new PaymentFault(
            PaymentFaultCode.REGISTRY_CONFLICT, "registryId", document.registryId());
      }
      return new RegistryReceipt(document.registryId(), document.payments().size(), 0, 0, true);
    }
    DailyRegistry registry = new DailyRegistry(document, received, digest, signer, origin);
    entities.persist(registry);
    entities.flush();
    int added = 0;
    int differing = 0;
    for (PaymentNotice notice : document.payments()) {
      Optional<Payment> known = payments.find(notice.bankReference());
      Payment payment = known.orElseGet(() -> added(notice, origin));
      if (payment.notice().agreesWith(notice)) {
        payment.settledBy(registry.id());
      } else {
        conflicts.keep(notice, origin);
        differing++;
      }
      added += known.isPresent() ? 0 : 1;
      entities.persist(new RegistryLine(registry.id(), payment.id(), notice));
    }
    trail.record(
        new AuditEvent(
            origin.source(),
            "participant",
            "PAYMENT_REGISTRY",
            "registry " + document.registryId(),
            null,
            null,
            (long) document.payments().size()));
    return new RegistryReceipt(
        document.registryId(), document.payments().size(), added, differing, false);
  }

  /** The registries, the newest first. */
  public List<RegistryView> list(int limit) {
    return entities
        .createQuery("select r from DailyRegistry r order by r.id desc", DailyRegistry.class)
        .setMaxResults(limit)
        .getResultStream()
        .map(DailyRegistry::view)
        .toList();
  }

  private Optional<DailyRegistry> find(String registryId) {
    return entities
        .createQuery(
            "select r from DailyRegistry r where r.registryId = :number", DailyRegistry.class)
        .setParameter("number", registryId)
        .getResultStream()
        .findFirst();
  }

  private Payment added(PaymentNotice notice, Origin origin) {
    Payment payment = new Payment(notice, origin);
    payments.add(payment);
    // The line of the registry refers to it by number only.
    entities.flush();
    due.fire(new MatchDue(notice.payer()));
    return payment;
  }

  /** Of what it says: compressed or signed anew it is the same registry. */
  private static String digest(RegistryDocument document) {
    StringBuilder text = new StringBuilder();
    text.append(document.from()).append('\n').append(document.to()).append('\n');
    for (PaymentNotice notice : document.payments()) {
      text.append(
          String.join(
              "\t",
              notice.bankReference(),
              notice.amount().toPlainString(),
              notice.paidOn().toString(),
              notice.payer(),
              String.valueOf(notice.kbk()),
              notice.knp(),
              String.valueOf(notice.kno()) + '\n'));
    }
    return Digests.sha256(text.toString());
  }
}
