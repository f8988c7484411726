package kz.ruqsat.payment.confirmation;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.ruqsat.application.handling.Cases;
import kz.ruqsat.application.procedure.CaseBegun;
import kz.ruqsat.application.procedure.FeeStanding;
import kz.ruqsat.audit.AuditEvent;
import kz.ruqsat.audit.AuditTrail;
import kz.ruqsat.payment.MatchDue;
import kz.ruqsat.payment.Origin;
import kz.ruqsat.payment.Payment;
import kz.ruqsat.payment.PaymentNotice;
import kz.ruqsat.payment.PaymentStore;
import kz.ruqsat.payment.demand.DemandStore;
import kz.ruqsat.payment.demand.FeeBook;
import kz.ruqsat.payment.match.FeeLedger;
import kz.ruqsat.payment.match.MatchingDesk;
import kz.ruqsat.payment.paper.PaperProofStore;
import kz.ruqsat.payment.registry.RegistryDesk;
import kz.ruqsat.payment.registry.RegistryDocument;
import kz.ruqsat.regulation.Law;
import kz.ruqsat.regulation.fee.Fees;
import kz.ruqsat.store.TestDatabase;
import kz.ruqsat.store.TestEntities;

/** The component with a database, without a server; cases are only asked and told. */
public final class Ledger {

  /** A day whose fees are in the data. */
  public static final Instant NOW = Instant.parse("2026-02-03T06:00:00Z");

  private static Ledger shared;

  /** Cases that went on by a payment. */
  public final Set<String> confirmed = new HashSet<>();

  private final TestEntities entities =
      TestEntities.of(TestDatabase.H2.createWithSchema(), "payment");
  private final EntityManager manager = entities.manager();
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final PaymentStore payments = new PaymentStore(manager);
  private final DemandStore demands = new DemandStore(manager);
  private final PaperProofStore papers = new PaperProofStore(manager);
  private final FeeBook fees = new FeeBook(Law.asItIs()::edition, Fees.schedule());
  private final AuditTrail trail = new SilentTrail();
  private final Conflicts conflicts = new Conflicts(manager, trail, clock);
  private final Confirmations confirmations =
      new Confirmations(payments, conflicts, trail, unheard());
  private final FeeLedger ledger =
      MatchingDesk.ledger(demands, payments, papers, fees, unheard(), clock);
  private final MatchingDesk matching =
      new MatchingDesk(payments, demands, papers, fees, new ToldCases(), trail);
  private final RegistryDesk registries =
      new RegistryDesk(manager, payments, conflicts, trail, unheard());

  private Ledger() {}

  /** One for all tests, since a schema takes long to make; each test has payers of its own. */
  public static synchronized Ledger open() {
    if (shared == null) {
      shared = new Ledger();
    }
    return shared;
  }

  public void apply(CaseBegun begun) {
    in(() -> ledger.begun(begun));
  }

  public void take(PaymentNotice notice) {
    in(() -> confirmations.take(notice, new Origin("test", NOW)));
  }

  public void take(RegistryDocument registry) {
    in(() -> registries.take(registry, new Origin("test", NOW)));
  }

  /** Matches as the timer does. */
  public void match(String payer) {
    in(() -> matching.match(payer));
  }

  /** The payments of a payer, with what serves which. */
  public List<Payment> payments(String payer) {
    List<Payment> found = new ArrayList<>();
    in(() -> found.addAll(payments.of(payer)));
    return found;
  }

  /** Whether an application is told that its fee is paid. */
  public boolean isPaid(String application) {
    boolean[] paid = new boolean[1];
    in(() -> paid[0] = !ledger.confirmed(List.of(application)).isEmpty());
    return paid[0];
  }

  private void in(Runnable work) {
    var transaction = manager.getTransaction();
    transaction.begin();
    try {
      work.run();
      transaction.commit();
    } finally {
      if (transaction.isActive()) {
        transaction.rollback();
      }
      manager.clear();
    }
  }

  private final class ToldCases extends Cases {
    @Override
    public FeeStanding feeStanding(String number) {
      return confirmed.contains(number) ? FeeStanding.OPEN : FeeStanding.AWAITED;
    }

    @Override
    public void paymentConfirmed(String number, String system) {
      confirmed.add(number);
    }
  }

  private static final class SilentTrail extends AuditTrail {
    @Override
    public void record(AuditEvent event) {
      // what is recorded is shown by the system tests
    }
  }

  /** The test matches when it wants to, so nobody listens. */
  @SuppressWarnings("unchecked")
  private static Event<MatchDue> unheard() {
    return (Event<MatchDue>)
        Proxy.newProxyInstance(
            Ledger.class.getClassLoader(), new Class<?>[] {Event.class}, (self, call, all) -> null);
  }
}
