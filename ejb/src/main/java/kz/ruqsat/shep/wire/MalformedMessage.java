package kz.ruqsat.shep.wire;

import jakarta.ejb.ApplicationException;
import java.io.Serial;

/**
 * The received bytes are not a message of the contract. The text is safe to tell the sender;
 * nothing of the message stays.
 */
@ApplicationException(rollback = true)
public final class MalformedMessage extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final Kind kind;

  /** Which SOAP fault code tells it. */
  public enum Kind {
    /** The sender's fault: not XML, not an envelope, a part is missing. */
    CLIENT,
    /** The envelope is of no SOAP version we speak. */
    VERSION_MISMATCH,
    /** A header that must be understood is not known here. */
    MUST_UNDERSTAND
  }

  /** A message that is the sender's fault. */
  public MalformedMessage(String text) {
    this(Kind.CLIENT, text);
  }

  /** A message refused for the given reason. */
  public MalformedMessage(Kind kind, String text) {
    super(text);
    this.kind = kind;
  }

  /** Which SOAP fault code tells it. */
  public Kind kind() {
    return kind;
  }
}
