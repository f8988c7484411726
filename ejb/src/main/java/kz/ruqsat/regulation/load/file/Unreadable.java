package kz.ruqsat.regulation.load.file;

import java.io.Serial;

/** A rule cannot be read; the reader notes the problem and goes on with the next rule. */
public final class Unreadable extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /**
   * @param reason what is wrong, in words for who wrote the file
   */
  public Unreadable(Place place, String reason) {
    super(reason);
    this.problem = new Problem(place, reason);
  }

  /** What is to be reported. */
  public Problem problem() {
    return problem;
  }
}
