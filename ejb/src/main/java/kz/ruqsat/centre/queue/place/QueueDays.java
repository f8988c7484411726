package kz.ruqsat.centre.queue.place;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/**
 * Lets one at a time give out seats and numbers of a day, on whatever node: the row of the day is
 * locked to the end of the transaction.
 */
@Stateless
public class QueueDays {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  @Inject private QueueDays self;

  /** For the container. */
  public QueueDays() {}

  /** Makes the row of a day if it is not there. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void make(String id) {
    if (entities.find(QueueDay.class, id) == null) {
      entities.persist(new QueueDay(id));
      entities.flush();
    }
  }

  /** The next number of a day. */
  public int next(String place, LocalDate day) {
    return locked(place, day).next();
  }

  /** Locks a day. */
  public void lock(String place, LocalDate day) {
    locked(place, day);
  }

  private QueueDay locked(String place, LocalDate day) {
    String id = QueueDay.id(place, day);
    if (entities.find(QueueDay.class, id) == null) {
      try {
        self.make(id);
      } catch (EJBException e) {
        // another made it at the same time
      }
    }
    QueueDay found = entities.find(QueueDay.class, id);
    entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    return found;
  }
}
