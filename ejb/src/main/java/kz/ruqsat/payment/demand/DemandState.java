package kz.ruqsat.payment.demand;

/** Where the fee of an application stands. */
public enum DemandState {
  /** To be paid. */
  DUE,
  /** The registry compared a payment document on paper; the payment itself may still come. */
  PAPER,
  /** A payment serves it. */
  PAID,
  /** The application is through: it asks for nothing any more. */
  CLOSED,
  /** The service costs nothing, or the law does not say that it does (GAP-50). */
  NOT_DEMANDED
}
