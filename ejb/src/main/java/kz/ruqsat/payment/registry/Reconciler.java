package kz.ruqsat.payment.registry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.ruqsat.audit.AuditTrail;
import kz.ruqsat.payment.Officer;
import kz.ruqsat.payment.PaymentFault;
import kz.ruqsat.payment.PaymentFaultCode;
import kz.ruqsat.payment.registry.Reconciliation.Difference;
import kz.ruqsat.payment.registry.Reconciliation.Line;
import kz.ruqsat.payment.registry.Reconciliation.Total;

/** Holds daily registries against our records. It is computed anew each time, nothing is kept. */
@Stateless
public class Reconciler {

  private static final String LINE = "new kz.ruqsat.payment.registry.Reconciliation.Line(";
  private static final String PAYMENT =
      "p.bankReference, p.paidOn, p.amount, p.payer, p.kbk, p.knp, p.kno)";
  private static final String LISTED =
      "l.bankReference, l.paidOn, l.amount, l.payer, l.kbk, l.knp, l.kno)";

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  @Inject private AuditTrail trail;

  /** For the container. */
  public Reconciler() {}

  Reconciler(EntityManager entities, AuditTrail trail) {
    this.entities = entities;
    this.trail = trail;
  }

  /**
   * Holds a registry against our records.
   *
   * @throws PaymentFault REGISTRY_NOT_FOUND
   */
  public Reconciliation of(Officer officer, String registryId) {
    DailyRegistry registry =
        entities
            .createQuery(
                "select r from DailyRegistry r where r.registryId = :number", DailyRegistry.class)
            .setParameter("number", registryId)
            .getResultStream()
            .findFirst()
            .orElseThrow(
                () ->
                    new PaymentFault(
                        PaymentFaultCode.REGISTRY_NOT_FOUND, "registryId", registryId));
    RegistryView view = registry.view();
    List<Line> onlyThere =
        lines(
            LISTED
                + " from RegistryLine l, Payment p where p.id = l.paymentId"
                + " and l.registry = ?1 and p.notifiedAt is null order by l.id",
            registry.id());
    List<Line> onlyHere =
        lines(
            PAYMENT
                + " from Payment p where p.paidOn between ?1 and ?2 and p.registryId is null"
                + " and not exists (select l from RegistryLine l where l.paymentId = p.id)"
                + " order by p.id",
            view.from(),
            view.to());
    Reconciliation found =
        new Reconciliation(
            view, onlyThere, onlyHere, differing(registry.id()), totals(view.from(), view.to()));
    trail.record(officer.saw("registry " + registryId, null, view.count()));
    return found;
  }

  /** What was paid in some days, by day, КБК and tax office. */
  public List<Total> totals(Officer officer, LocalDate from, LocalDate to) {
    List<Total> totals = totals(from, to);
    trail.record(officer.saw("totals", from + " " + to, totals.size()));
    return totals;
  }

  private List<Line> lines(String what, Object... parameters) {
    var query = entities.createQuery("select " + LINE + what, Line.class);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query.getResultList();
  }

  private List<Difference> differing(Long registry) {
    String where =
        " from RegistryLine l, Payment p where p.id = l.paymentId and l.registry = ?1"
            + " and (l.amount <> p.amount or l.payer <> p.payer or l.paidOn <> p.paidOn"
            + " or coalesce(l.kbk, '-') <> coalesce(p.kbk, '-') or l.knp <> p.knp) order by l.id";
    List<Line> there = lines(LISTED + where, registry);
    List<Line> here = lines(PAYMENT + where, registry);
    return IntStream.range(0, there.size())
        .mapToObj(i -> new Difference(there.get(i), here.get(i)))
        .toList();
  }

  private List<Total> totals(LocalDate from, LocalDate to) {
    return entities
        .createQuery(
            "select p.paidOn, p.kbk, p.kno, count(p), sum(p.amount), count(p.registryId)"
                + " from Payment p where p.paidOn between :from and :to"
                + " group by p.paidOn, p.kbk, p.kno order by p.paidOn, p.kbk, p.kno",
            Object[].class)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultStream()
        .map(
            row ->
                new Total(
                    (LocalDate) row[0],
                    (String) row[1],
                    (String) row[2],
                    (Long) row[3],
                    (BigDecimal) row[4],
                    (Long) row[5]))
        .toList();
  }
}
