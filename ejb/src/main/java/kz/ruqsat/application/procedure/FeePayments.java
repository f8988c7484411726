package kz.ruqsat.application.procedure;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether the fee of an application is paid. Whoever keeps payments implements it as a CDI
 * bean, and calls {@code Cases.paymentConfirmed} when one is confirmed. Where nobody keeps them,
 * the word of the clerk who compared the paper document of payment is enough.
 */
public interface FeePayments {

  /** The fact that a confirmed payment establishes. */
  String CONFIRMED = "PAYMENT_CONFIRMED";

  /** Those of some applications whose payment of the fee is confirmed. */
  Set<String> confirmed(Collection<String> applicationNumbers);

  /**
   * What the permit of an application is to name as its payment: the bank's reference, or number
   * and date of a document on paper.
   *
   * @return empty when nothing was paid
   */
  default Optional<String> reference(String applicationNumber) {
    return Optional.empty();
  }

  /**
   * Whether a document of payment on paper is recorded whose original was compared
   * (S1.2.11.ISSUE.REG.7); without it the clerk's confirmation is not taken.
   */
  default boolean isPaperCompared(String applicationNumber) {
    return true;
  }

  /** A case has begun; told in the transaction that begins it, whether a fee is due or not. */
  default void begun(CaseBegun begun) {}
}
