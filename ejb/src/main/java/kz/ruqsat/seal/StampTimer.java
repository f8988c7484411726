package kz.ruqsat.seal;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Has the newest checkpoint of each log stamped. */
@Singleton
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StampTimer {

  private static final Logger LOG = System.getLogger(StampTimer.class.getName());

  @Inject private CheckpointStamps stamps;
  @Inject @Any private Instance<RecordSource> sources;

  /** A log that can not be stamped now is taken up the next time. */
  @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
  public void stamp() {
    for (RecordSource source : sources) {
      try {
        stamps.stamp(source.log());
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "The checkpoint of " + source.log() + " is not stamped", e);
      }
    }
  }
}
