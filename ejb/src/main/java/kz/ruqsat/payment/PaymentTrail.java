package kz.ruqsat.payment;

import kz.ruqsat.audit.AuditEvent;

/** How payments are named in the audit trail. */
public final class PaymentTrail {

  private PaymentTrail() {}

  /** The object of events about a payment. */
  public static String object(String bankReference) {
    return "payment " + bankReference;
  }

  /**
   * What the gateway itself did with a payment.
   *
   * @param detail which application; null
   */
  public static AuditEvent own(String action, String bankReference, String detail) {
    return new AuditEvent("gateway", "system", action, object(bankReference), null, detail, null);
  }
}
