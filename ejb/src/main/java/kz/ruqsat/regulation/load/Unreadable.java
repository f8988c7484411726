package kz.ruqsat.regulation.load;

import java.io.Serial;

/** A rule cannot be read; the reader notes the problem and goes on with the next rule. */
final class Unreadable extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Unreadable(Place place, String reason) {
    super(reason);
    this.problem = new Problem(place, reason);
  }

  Problem problem() {
    return problem;
  }
}
