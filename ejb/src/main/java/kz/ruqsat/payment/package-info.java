/**
 * Payments of fees: each is recorded once and for ever under the bank's reference, serves at most
 * one application, and is never dropped, however odd it is.
 */
package kz.ruqsat.payment;
