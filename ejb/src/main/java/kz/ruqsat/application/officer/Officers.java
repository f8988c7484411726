package kz.ruqsat.application.officer;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;

/** The officials, and when a head is away. */
@Stateless
public class Officers {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  /** For the container. */
  public Officers() {}

  public Officers(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The official with an account.
   *
   * @throws ApplicationFault FORBIDDEN when the account is no official's
   */
  public Officer officer(String account) {
    OfficerRow found = entities.find(OfficerRow.class, account);
    if (found == null) {
      throw new ApplicationFault(FaultCode.FORBIDDEN, "no official has this account");
    }
    return found.officer();
  }

  /** The official with an ИИН, if there is one. */
  public Optional<Officer> withIin(String iin) {
    return entities
        .createQuery("select o from OfficerRow o where o.iin = :iin", OfficerRow.class)
        .setParameter("iin", iin)
        .getResultStream()
        .findFirst()
        .map(OfficerRow::officer);
  }

  /**
   * Records that the head of a provider is away. The head does it, or the registry.
   *
   * @throws ApplicationFault FORBIDDEN for others
   */
  public void recordAbsence(Officer by, String provider, Instant from, Instant until) {
    if (!by.is("PROVIDER_HEAD", provider) && !by.is("REGISTRY_CLERK", provider)) {
      throw new ApplicationFault(FaultCode.FORBIDDEN, "the head or the registry records absence");
    }
    if (!from.isBefore(until)) {
      throw new ApplicationFault(FaultCode.INPUT_MISSING, "until");
    }
    entities.persist(new HeadAbsence(provider, from, until, by.account()));
  }

  /** Whether the head of a provider is recorded as away at a moment. */
  public boolean isHeadAbsent(String provider, Instant at) {
    return entities
            .createQuery(
                "select count(a) from HeadAbsence a where a.provider = :provider"
                    + " and a.from <= :at and a.until > :at",
                Long.class)
            .setParameter("provider", provider)
            .setParameter("at", at)
            .getSingleResult()
        > 0;
  }

  /** Whether an official is an executor of a unit of a provider. */
  public boolean isExecutor(String account, String provider, String unit) {
    OfficerRow found = entities.find(OfficerRow.class, account);
    return found != null && found.officer().posts().contains(new Post(provider, "EXECUTOR", unit));
  }

  /** Whether a provider has a unit, that is, someone heads it. */
  public boolean isUnit(String provider, String unit) {
    return entities
            .createQuery(
                "select count(o) from OfficerRow o join o.posts p where p.provider = :provider"
                    + " and p.unit = :unit and p.role = 'UNIT_HEAD'",
                Long.class)
            .setParameter("provider", provider)
            .setParameter("unit", unit)
            .getSingleResult()
        > 0;
  }
}
