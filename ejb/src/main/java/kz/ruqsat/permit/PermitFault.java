package kz.ruqsat.permit;

import jakarta.ejb.ApplicationException;
import java.io.Serial;

/** The register refuses a change; the transaction is rolled back. */
@ApplicationException(rollback = true)
public class PermitFault extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /** Why the register refuses. */
  public enum Code {
    /** No permit has that number. */
    UNKNOWN_PERMIT,
    /** Another permit has that number. */
    NUMBER_TAKEN,
    /** The registration number was given before (IS.10). */
    REGISTRATION_NUMBER_TAKEN,
    /** It can not happen to a permit in its present state. */
    ILLEGAL_TRANSITION,
    /** What is to be entered is not complete or contradicts itself. */
    VALIDATION
  }

  private final Code code;

  /**
   * What went wrong.
   *
   * @param detail for whoever asked, without personal data
   */
  public PermitFault(Code code, String detail) {
    super(detail);
    this.code = code;
  }

  /** Why. */
  public Code code() {
    return code;
  }
}
