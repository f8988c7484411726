/**
 * Payments of fees: each is recorded once and for ever under the bank's reference, serves at most
 * one application, and is never dropped, however odd it is.
 *
 * <p>Here are the payments, and the words that all rooms share. They come in by {@code
 * confirmation} and {@code registry}, whose messages are in {@code wire}; {@code demand} has what
 * applications ask for, {@code paper} the documents that stand for payments, {@code match} finds
 * which payment serves which application, and {@code desk} answers and decides.
 */
package kz.ruqsat.payment;
