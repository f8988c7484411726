package kz.ruqsat.shep.wire;

import jakarta.ejb.ApplicationException;
import java.io.Serial;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/**
 * The received bytes are not a message of the contract. The text is safe to tell the sender;
 * nothing of the message stays.
 */
@ApplicationException(rollback = true)
public final class MalformedMessage extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final Kind kind;
  private SoapVersion version;

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

  /**
   * What a parser can not read; its own words name its classes and cite what was sent, so only the
   * place is told.
   *
   * @param what was read
   */
  public static MalformedMessage notWellFormed(String what, XMLStreamException cause) {
    Location place = cause.getLocation();
    return new MalformedMessage(
        what
            + " is not well-formed XML"
            + (place == null
                ? ""
                : " at line %d, column %d"
                    .formatted(place.getLineNumber(), place.getColumnNumber())));
  }

  /** The same, of a message whose version of SOAP is known. */
  MalformedMessage in(SoapVersion known) {
    this.version = known;
    return this;
  }

  /** The version of SOAP the message is in, as far as it could be read; else null. */
  public SoapVersion version() {
    return version;
  }

  /** Which SOAP fault code tells it. */
  public Kind kind() {
    return kind;
  }
}
