package kz.ruqsat.permit.number;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/**
 * Gives each number of a series once. It has a transaction of its own, so that the series is locked
 * for a moment only; a number whose permit is never entered is lost.
 */
@Stateless
public class NumberSequence {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  /** For the container. */
  public NumberSequence() {}

  NumberSequence(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The next number of a series, from 1.
   *
   * @throws jakarta.persistence.PersistenceException or an EJBException around it, when two callers
   *     begin a series in the same moment: ask again
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public long next(String series) {
    NumberSeries found = entities.find(NumberSeries.class, series, LockModeType.PESSIMISTIC_WRITE);
    if (found == null) {
      found = new NumberSeries(series);
      entities.persist(found);
    }
    long next = found.next();
    entities.flush();
    return next;
  }
}
