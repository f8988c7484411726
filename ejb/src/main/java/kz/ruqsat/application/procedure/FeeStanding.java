package kz.ruqsat.application.procedure;

/** What an application makes of its fee at a moment. */
public enum FeeStanding {
  /** It goes on as soon as the payment is confirmed. */
  AWAITED,
  /** It goes on; nobody has to tell it of the payment. */
  OPEN,
  /** It was withdrawn, or has ended. */
  CLOSED
}
