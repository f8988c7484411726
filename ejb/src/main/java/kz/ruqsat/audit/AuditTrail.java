package kz.ruqsat.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import kz.ruqsat.seal.SealQueue;

/** Records events in the transaction of the caller: what was done and its record come together. */
@Stateless
public class AuditTrail {

  /** Largest page of a listing. */
  public static final int MAX_LIMIT = 500;

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  @Inject private SealQueue seals;
  @Inject private Clock clock;

  /** Records an event; durable when the transaction of the caller, or its own, commits. */
  public void record(AuditEvent event) {
    AuditEntry entry = new AuditEntry(clock.instant(), event);
    entities.persist(entry);
    seals.add(AuditLog.NAME, entry.id());
  }

  /**
   * Events, the newest first.
   *
   * @param actor null for all
   * @param object null for all
   * @param before id of the last event of the page before; null to begin
   * @param limit 1 to {@value #MAX_LIMIT}
   */
  public List<AuditRecord> find(String actor, String object, Long before, int limit) {
    String where =
        (actor == null ? "" : " and e.actor = :actor")
            + (object == null ? "" : " and e.object = :object");
    var query =
        entities.createQuery(
            "select e from AuditEntry e where e.id < :before" + where + " order by e.id desc",
            AuditEntry.class);
    query.setParameter("before", before == null ? Long.MAX_VALUE : before);
    if (actor != null) {
      query.setParameter("actor", actor);
    }
    if (object != null) {
      query.setParameter("object", object);
    }
    return query.setMaxResults(limit).getResultStream().map(AuditEntry::toRecord).toList();
  }
}
