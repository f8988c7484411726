package kz.ruqsat.payment.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ruqsat.payment.PaymentFault;
import kz.ruqsat.payment.PaymentFaultCode;

/** Demands in the database. Callers have a transaction. */
@ApplicationScoped
public class DemandStore {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  /** For CDI. */
  protected DemandStore() {}

  /** For tests: outside of a container. */
  public DemandStore(EntityManager entities) {
    this.entities = entities;
  }

  /** The demand of an application. */
  public Optional<Demand> find(String applicationNumber) {
    return entities
        .createQuery("select d from Demand d where d.applicationNumber = :number", Demand.class)
        .setParameter("number", applicationNumber)
        .getResultStream()
        .findFirst();
  }

  /**
   * The demand of an application.
   *
   * @throws PaymentFault APPLICATION_NOT_FOUND
   */
  public Demand get(String applicationNumber) {
    return find(applicationNumber)
        .orElseThrow(
            () ->
                new PaymentFault(
                    PaymentFaultCode.APPLICATION_NOT_FOUND, "application", applicationNumber));
  }

  /**
   * The demand of an application, held against the matching until the transaction ends: an official
   * does not lose to a round of it.
   *
   * @throws PaymentFault APPLICATION_NOT_FOUND
   */
  public Demand held(String applicationNumber) {
    Demand demand = get(applicationNumber);
    entities.refresh(demand, LockModeType.PESSIMISTIC_WRITE);
    return demand;
  }

  /** Those of some applications whose demand is paid, by a payment or by a document on paper. */
  public Set<String> settled(Collection<String> applicationNumbers) {
    return entities
        .createQuery(
            "select d.applicationNumber from Demand d where d.applicationNumber in :numbers"
                + " and d.state in :settled",
            String.class)
        .setParameter("numbers", applicationNumbers)
        .setParameter("settled", List.of(DemandState.PAPER, DemandState.PAID))
        .getResultStream()
        .collect(Collectors.toSet());
  }

  /** A demand that a payment refers to. */
  public Demand byId(Long id) {
    return entities.find(Demand.class, id);
  }

  /**
   * Demands that a payer may pay, as applicant or as representative; those that are through not.
   */
  public List<Demand> of(String payer) {
    return of(List.of(payer));
  }

  /** The same of some payers. */
  public List<Demand> of(Collection<String> payers) {
    if (payers.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select d from Demand d where (d.payer in :payers or d.representative in :payers)"
                + " and d.state <> :closed order by d.filedAt, d.applicationNumber",
            Demand.class)
        .setParameter("payers", payers)
        .setParameter("closed", DemandState.CLOSED)
        .getResultList();
  }

  /** Who may pay the demands that nobody has looked at yet. */
  public List<String> freshPayers(int limit) {
    return entities
        .createQuery("select d from Demand d where d.fresh = true order by d.id", Demand.class)
        .setMaxResults(limit)
        .getResultStream()
        .map(Demand::payer)
        .distinct()
        .toList();
  }

  /** Adds a demand. */
  public void add(Demand demand) {
    entities.persist(demand);
    entities.flush();
  }
}
