/**
 * Confirmations of payments, each recorded once, and conflicts: references that came again with
 * other content.
 */
package kz.ruqsat.payment.confirmation;
