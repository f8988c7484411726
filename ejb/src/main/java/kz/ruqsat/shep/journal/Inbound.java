package kz.ruqsat.shep.journal;

import java.time.Instant;

/**
 * A byte stream that came in.
 *
 * @param sessionId the gateway's id of the exchange, a GUID in braces
 * @param channel {@code SYNC} or {@code ASYNC}
 * @param door the path it came in by; {@code OUT} for a question of the gateway itself
 * @param remoteAddress address of the peer
 * @param contentType header as sent; null when absent
 * @param receivedAt when its last byte was read
 * @param bytes the stream; its beginning only, if it was larger than the gateway reads
 * @param size how many bytes were sent, as far as they were read
 * @param brokenOff whether the connection broke before the sender had sent all it announced
 */
public record Inbound(
    String sessionId,
    String channel,
    String door,
    String remoteAddress,
    String contentType,
    Instant receivedAt,
    byte[] bytes,
    long size,
    boolean brokenOff) {

  /** Whether the stream was larger than the gateway reads. */
  public boolean isTruncated() {
    return size > bytes.length;
  }
}
