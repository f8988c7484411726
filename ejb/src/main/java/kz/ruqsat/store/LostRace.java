package kz.ruqsat.store;

import jakarta.ejb.ApplicationException;
import java.io.Serial;

/**
 * Another transaction wrote the row first; nothing of this one stays. Whoever expects it looks what
 * the other wrote, or tries again, so the container does not log it as a failure.
 */
@ApplicationException(rollback = true)
public class LostRace extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  LostRace(Throwable cause) {
    super(cause);
  }
}
