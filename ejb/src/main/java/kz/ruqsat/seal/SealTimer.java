package kz.ruqsat.seal;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** Looks every few seconds what waits to be sealed; any node may do it. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealTimer {

  @Inject private Sealer sealer;
  @Inject @Any private Instance<RecordSource> sources;

  private final AtomicBoolean busy = new AtomicBoolean();

  /** Seals all that waits now. */
  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
  public void seal() {
    if (!busy.compareAndSet(false, true)) {
      return;
    }
    try {
      sources.forEach(this::sealAll);
    } finally {
      busy.set(false);
    }
  }

  private void sealAll(RecordSource source) {
    boolean more = true;
    while (more) {
      more = sealer.seal(source);
    }
  }
}
