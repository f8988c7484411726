package kz.ruqsat.payment.confirmation;

import java.time.Instant;

/**
 * The acknowledgement of a confirmation. Whoever confirms the same payment again gets the same.
 *
 * @param number of the record
 * @param receivedAt when the payment became known
 * @param repeated whether it was known before
 */
public record Receipt(String bankReference, long number, Instant receivedAt, boolean repeated) {}
