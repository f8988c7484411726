package kz.ruqsat.regulation;

import jakarta.ejb.ApplicationException;
import java.io.Serial;

/** The law does not allow what was asked. Its code is told to the caller. */
@ApplicationException(rollback = true)
public class RegulationFault extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /** Why the law does not allow it. */
  public enum Code {
    /** No service has this code. */
    UNKNOWN_SERVICE,
    /** The service has no such edition. */
    UNKNOWN_EDITION,
    /** No edition of the service is in force on the day (GAP-43). */
    NORM_NOT_FOUND,
    /** The edition that was named is not in force on the day. */
    NORM_NOT_IN_FORCE,
    /** The edition is known by title only; the texts give no procedure (GAP-42). */
    PROCEDURE_NOT_CONFIGURED,
    /** The edition does not know the action, for example a duplicate in 2013. */
    ACTION_NOT_AVAILABLE,
    /** The edition knows the action, but not by this channel (GAP-18). */
    ACTION_NOT_AVAILABLE_ON_CHANNEL,
    /** The edition does not take applications by this channel. */
    CHANNEL_NOT_ALLOWED,
    /** The service is not for applicants of this type. */
    APPLICANT_TYPE_NOT_ALLOWED,
    /** A duplicate is only for a permit that was made on paper. */
    DUPLICATE_NOT_APPLICABLE,
    /** The event is not possible in the state of the case. */
    ILLEGAL_TRANSITION,
    /** The event is possible, but not for this role now. */
    ROLE_NOT_ALLOWED,
    /** The event is possible, but something the law demands first is not there. */
    CONDITION_NOT_MET,
    /** The ground is not one on which this may be refused. */
    GROUND_NOT_ALLOWED,
    /** A refusal states its reasons. */
    REASON_REQUIRED
  }

  private final Code code;

  /**
   * @param code told to the caller
   * @param detail what was asked, without personal data
   */
  public RegulationFault(Code code, String detail) {
    super(code + ": " + detail);
    this.code = code;
  }

  public Code code() {
    return code;
  }
}
