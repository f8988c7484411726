package kz.ruqsat.application.procedure;

import kz.ruqsat.application.handling.Cases;

/**
 * Tells whether the fee of an application is paid. Whoever keeps payments implements it as a CDI
 * bean, and calls {@link Cases#paymentConfirmed} when one is confirmed. The paper document of
 * payment, compared at the registry, needs no such bean: the clerk confirms it.
 */
public interface FeePayments {

  /** The fact that a confirmed payment establishes. */
  String CONFIRMED = "PAYMENT_CONFIRMED";

  /** Whether the payment of the fee of an application is confirmed. */
  boolean isConfirmed(String applicationNumber);

  /** A case has begun; told in the transaction that begins it, whether a fee is due or not. */
  default void begun(CaseBegun begun) {}
}
