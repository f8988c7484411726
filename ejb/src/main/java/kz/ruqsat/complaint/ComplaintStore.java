package kz.ruqsat.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The repository of complaints. */
@ApplicationScoped
class ComplaintStore {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  /** For CDI. */
  protected ComplaintStore() {}

  ComplaintStore(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The complaint with a number.
   *
   * @throws ComplaintFault COMPLAINT_UNKNOWN
   */
  Complaint get(String number) {
    return entities
        .createQuery("select c from Complaint c where c.number = :number", Complaint.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new ComplaintFault(ComplaintFault.Code.COMPLAINT_UNKNOWN, number));
  }

  /** The same, to be changed. */
  Complaint locked(String number) {
    Complaint found = get(number);
    entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    return found;
  }

  List<Complaint> ofHolder(String iinBin) {
    return entities
        .createQuery(
            "select c from Complaint c where c.iinBin = :holder order by c.id desc",
            Complaint.class)
        .setParameter("holder", iinBin)
        .getResultList();
  }

  /** What waits for an answer of some providers, the most urgent first. */
  List<Complaint> waiting(Collection<String> providers, int limit) {
    return entities
        .createQuery(
            "select c from Complaint c where c.state = 'REGISTERED' and c.provider in :providers"
                + " order by c.dueAt, c.id",
            Complaint.class)
        .setParameter("providers", providers)
        .setMaxResults(limit)
        .getResultList();
  }

  List<ComplaintStep> history(Complaint of) {
    return entities
        .createQuery(
            "select s from ComplaintStep s where s.complaintId = :id order by s.id",
            ComplaintStep.class)
        .setParameter("id", of.id())
        .getResultList();
  }

  /** Keeps a new complaint and numbers it. */
  void add(Complaint complaint, int year) {
    entities.persist(complaint);
    complaint.numbered(year);
    entities.flush();
  }

  void add(ComplaintStep step) {
    entities.persist(step);
    entities.flush();
  }
}
