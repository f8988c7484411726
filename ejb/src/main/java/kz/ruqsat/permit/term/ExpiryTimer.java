package kz.ruqsat.permit.term;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** Looks which terms have ended, on any node; the register lets only one note each. */
@Singleton
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpiryTimer {

  private static final Logger LOG = System.getLogger(ExpiryTimer.class.getName());
  private static final int BATCH = 500;

  @Inject private Expiry expiry;

  /** Notes each end by itself, so that one that fails does not stop the others. */
  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  public void look() {
    List<String> due = expiry.due(BATCH);
    for (String number : due) {
      try {
        expiry.expire(number);
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "The end of " + number + " is not noted yet", e);
      }
    }
  }
}
