package kz.ruqsat.seal;

import jakarta.ejb.ApplicationException;
import java.io.Serial;

/** There is no such log, record or checkpoint. */
@ApplicationException
public class UnknownLogException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  UnknownLogException(String what) {
    super("not known: " + what);
  }
}
