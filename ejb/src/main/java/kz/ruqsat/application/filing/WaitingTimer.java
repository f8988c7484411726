package kz.ruqsat.application.filing;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Looks now and then which applications wait, and takes them up. Nothing is kept in memory. */
@Singleton
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WaitingTimer {

  private static final Logger LOG = System.getLogger(WaitingTimer.class.getName());

  @Inject private Waiting waiting;

  /** Takes up each one by itself, so that one that fails does not stop the others. */
  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  public void look() {
    for (String number : waiting.numbers()) {
      try {
        waiting.takeUp(number);
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "Application " + number + " still waits", e);
      }
    }
    stamp();
  }

  private void stamp() {
    try {
      for (Long id : waiting.unstamped()) {
        if (!waiting.stamp(id)) {
          return;
        }
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Signatures still wait for their time stamps", e);
    }
  }
}
