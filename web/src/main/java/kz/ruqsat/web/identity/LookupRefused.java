package kz.ruqsat.web.identity;

import java.io.Serial;

/** A lookup has no answer. */
final class LookupRefused extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final transient LookupError error;

  LookupRefused(LookupError error) {
    super(error.en());
    this.error = error;
  }

  LookupError error() {
    return error;
  }
}
