package kz.ruqsat.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The repository of what came through the State Corporation. */
@ApplicationScoped
class CentreStore {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  /** The case of an application here, if it came through the State Corporation. */
  Optional<CentreCase> ofApplication(String number) {
    return find("application", number);
  }

  /**
   * The case with the centre's number, to be changed.
   *
   * @throws CentreFault APPLICATION_UNKNOWN, also for another participant's
   */
  CentreCase locked(String applicationId, String participant) {
    CentreCase found = get(applicationId);
    if (!found.participant().equals(participant)) {
      throw unknown(applicationId);
    }
    entities.lock(found, LockModeType.PESSIMISTIC_WRITE);
    return found;
  }

  /**
   * The case with the centre's number.
   *
   * @throws CentreFault APPLICATION_UNKNOWN
   */
  CentreCase get(String applicationId) {
    return find("applicationId", applicationId).orElseThrow(() -> unknown(applicationId));
  }

  /** The changes of a case, in their order. */
  List<StatusChange> changes(CentreCase of) {
    return entities
        .createQuery(
            "select c from CentreChange c where c.caseId = :id order by c.id", CentreChange.class)
        .setParameter("id", of.id())
        .getResultStream()
        .map(CentreChange::told)
        .toList();
  }

  /** The latest cases, the newest first. */
  List<CentreCase> latest(int limit) {
    return entities
        .createQuery("select c from CentreCase c order by c.id desc", CentreCase.class)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Keeps a new case and numbers it. */
  void add(CentreCase added) {
    entities.persist(added);
    added.numbered();
    entities.flush();
  }

  /** Keeps a change or a paper of a case. */
  void add(Object row) {
    entities.persist(row);
    entities.flush();
  }

  private Optional<CentreCase> find(String property, String value) {
    return entities
        .createQuery(
            "select c from CentreCase c where c." + property + " = :value", CentreCase.class)
        .setParameter("value", value)
        .getResultStream()
        .findFirst();
  }

  private static CentreFault unknown(String applicationId) {
    return new CentreFault(CentreFault.Code.APPLICATION_UNKNOWN, applicationId);
  }
}
