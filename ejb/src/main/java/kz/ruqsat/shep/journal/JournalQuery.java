package kz.ruqsat.shep.journal;

import java.time.Instant;

/**
 * What an operator looks for; every criterion may be null. The newest exchanges come first.
 *
 * @param from received at or after
 * @param until received before
 * @param before id of the last record of the previous page
 * @param limit records at most, 1 to {@value #MAX_LIMIT}
 */
public record JournalQuery(
    String messageId,
    String sessionId,
    String senderId,
    String serviceId,
    Outcome outcome,
    Instant from,
    Instant until,
    Long before,
    int limit) {

  /** Largest page. */
  public static final int MAX_LIMIT = 500;

  public JournalQuery {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit is 1 to " + MAX_LIMIT);
    }
  }
}
