package kz.ruqsat.payment.registry;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import kz.ruqsat.audit.AuditTrail;
import kz.ruqsat.payment.MatchDue;
import kz.ruqsat.payment.Origin;
import kz.ruqsat.payment.PaymentStore;
import kz.ruqsat.payment.confirmation.Conflicts;

/** Opens this package's beans to the tests of the component. */
public final class RegistryDesk {

  private final Registries registries;

  public RegistryDesk(
      EntityManager entities,
      PaymentStore payments,
      Conflicts conflicts,
      AuditTrail trail,
      Event<MatchDue> due) {
    this.registries = new Registries(entities, payments, conflicts, trail, due);
  }

  public void take(RegistryDocument document, Origin origin) {
    registries.take(document, new byte[] {1}, null, origin);
  }
}
