package kz.ruqsat.payment;

import kz.ruqsat.audit.AuditEvent;

/**
 * Who looks at payments or decides about them.
 *
 * @param account with which the person logs in
 * @param role in which the person does it
 */
public record Officer(String account, String role) {

  private static final int SHORTEST = 3;

  /**
   * The reason of a decision.
   *
   * @throws PaymentFault REASON_REQUIRED
   */
  public String reason(String stated) {
    if (stated == null || stated.strip().length() < SHORTEST) {
      throw new PaymentFault(PaymentFaultCode.REASON_REQUIRED, "reason", "missing");
    }
    return stated.strip();
  }

  /** What goes into the audit trail. */
  public AuditEvent did(String action, String object, String why) {
    return new AuditEvent(account, role, action, object, why, null, null);
  }

  /** What was looked at, and how many records were shown. */
  public AuditEvent saw(String object, String question, long rows) {
    return new AuditEvent(account, role, "SEE_PAYMENTS", object, null, question, rows);
  }
}
