package kz.ruqsat.quality;

import jakarta.ejb.ApplicationException;
import java.io.Serial;

/** An answer or a target is not taken, or the edition has no indicators; the message says why. */
@ApplicationException(rollback = true)
public class QualityFault extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * @param cause what is missing or wrong, safe to tell
   */
  public QualityFault(String cause) {
    super(cause);
  }
}
