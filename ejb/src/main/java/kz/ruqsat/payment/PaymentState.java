package kz.ruqsat.payment;

import java.util.EnumSet;
import java.util.Set;

/** What is known of a payment. Each state that asks for an officer's look is one of its own. */
public enum PaymentState {
  /** No application yet: paying before filing is the rule. */
  WAITING,
  /** Serves an application, to the tenge. */
  MATCHED,
  /** Serves an application; more was paid than was due. */
  OVERPAID,
  /** An officer said which application it serves. */
  ASSIGNED,
  /** An application waits, but less was paid than was due on the day of payment. */
  UNDERPAID,
  /** КБК or КНП is not that of the licence fee. */
  WRONG_CODE,
  /** The state databases know nobody under the payer's number, and nobody has applied under it. */
  UNKNOWN_PAYER,
  /** The payer has applied only for services that cost nothing. */
  FEE_NOT_APPLICABLE,
  /** The payer's application is paid already. */
  SECOND,
  /** The payer gave the licence up before filing: a document for the refund is made. */
  REFUND_DOCUMENT;

  /** Those that serve an application. */
  private static final Set<PaymentState> SERVING = EnumSet.of(MATCHED, OVERPAID, ASSIGNED);

  /** Whether it serves an application. */
  public boolean serves() {
    return SERVING.contains(this);
  }

  /** Whether it may still serve an application. */
  public boolean isFree() {
    return !serves() && this != REFUND_DOCUMENT;
  }

  /** Whether an officer should look at it. */
  public boolean isOdd() {
    return this != WAITING && this != MATCHED && this != ASSIGNED;
  }
}
