package kz.ruqsat.identity;

import java.io.Serial;

/** A supplier gave no answer, which is not the same as finding nothing (GAP-57). */
public class RegistryException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final Kind kind;

  /** What the asking side can do about it. */
  public enum Kind {
    /** No connection, or the supplier is closed: asking again later helps. */
    UNAVAILABLE,
    /** No answer in time: asking again later helps. */
    TIMEOUT,
    /** The supplier answered with an error. */
    FAILED,
    /** The answer is not signed by who keeps the data: nothing of it may be used. */
    UNTRUSTED
  }

  /**
   * @param message for the operator; no personal data
   */
  public RegistryException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** What the asking side can do about it. */
  public Kind kind() {
    return kind;
  }
}
