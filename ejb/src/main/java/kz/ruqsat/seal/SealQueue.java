package kz.ruqsat.seal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Takes new records for sealing, in the transaction that writes them. */
@Dependent
public class SealQueue {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  /** For the container. */
  public SealQueue() {}

  /** For tests: outside of a container. */
  public SealQueue(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * @param log name of a {@link RecordSource}
   * @param recordId id of the row just written
   */
  public void add(String log, long recordId) {
    entities.persist(new PendingRecord(log, recordId));
  }
}
