package kz.ruqsat.store;

import jakarta.ejb.EJBException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.function.Supplier;

/** Tells that two transactions wanted the same row, so that the one that lost may try again. */
public final class Collision {

  /** SQL states of broken constraints: 23; of conflicts, lock timeouts and deadlocks: 40, HYT. */
  private static final String[] STATES = {"23", "40", "HYT"};

  private Collision() {}

  /** Whether a failure is one. */
  public static boolean isIn(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && isOne(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Writes what is pending.
   *
   * @throws LostRace when another transaction was quicker
   */
  public static void flush(EntityManager entities) {
    try {
      entities.flush();
    } catch (PersistenceException e) {
      throw isIn(e) ? new LostRace(e) : e;
    }
  }

  /**
   * Does a transaction, and does it once more when another was quicker: it finds then what the
   * other wrote.
   *
   * @param transaction begins and ends within; when it fails nothing of it stays
   */
  public static <T> T secondTry(Supplier<T> transaction) {
    try {
      return transaction.get();
    } catch (EJBException | LostRace e) {
      if (!isIn(e)) {
        throw e;
      }
      return transaction.get();
    }
  }

  private static boolean isOne(String state) {
    for (String prefix : STATES) {
      if (state != null && state.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
