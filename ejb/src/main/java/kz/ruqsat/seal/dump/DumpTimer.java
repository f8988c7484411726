package kz.ruqsat.seal.dump;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Dumps the register every night at two, in Kazakhstan. */
@Singleton
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DumpTimer {

  private static final Logger LOG = System.getLogger(DumpTimer.class.getName());
  private static final String LOG_NAME = "permits";

  @Inject private Dumps dumps;

  /** Each node keeps its own dumps; where nodes share a folder there is one of each. */
  @Schedule(hour = "2", timezone = "Asia/Almaty", persistent = false)
  public void dump() {
    try {
      dumps.make(LOG_NAME).ifPresent(dump -> LOG.log(Level.INFO, "dumped {0}", dump.name()));
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "The register was not dumped tonight", e);
    }
  }
}
