package kz.ruqsat.shep.async.delivery;

import java.time.Instant;

/**
 * A delivery that is still owed, as an operator sees it.
 *
 * @param kind {@code MESSAGE}, {@code STATUS} or {@code RECEIPT}
 * @param deadSince when the attempts were used up; null while the gateway still tries
 * @param lastError what the last attempt met; null before it
 */
public record Undelivered(
    Long id,
    String kind,
    Long messageId,
    Long chainId,
    String recipientId,
    int attempts,
    Instant nextAttemptAt,
    Instant deadSince,
    String lastError) {}
