package kz.ruqsat.permit.elicense;

import java.io.Serial;

/** A lookup makes no sense; the message says why and holds no personal data. */
public class LookupRefusal extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  LookupRefusal(String message) {
    super(message);
  }
}
