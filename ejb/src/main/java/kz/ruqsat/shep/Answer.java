package kz.ruqsat.shep;

import java.time.Instant;
import java.util.UUID;

/**
 * What a handler answers.
 *
 * @param messageId id of the answer in the answering system
 * @param statusCode {@code SCSS001} for success, {@code SCSE001} for a logical error or nothing
 *     found
 * @param statusMessage text for people, at most 250 characters
 * @param document the business document, a standalone unsigned XML document in UTF-8; its root is
 *     {@code data} when the profile says {@link PayloadForm#INLINE_DATA}. Null for an answer
 *     without data. The gateway signs and encodes it as the profile says
 * @param answeredAt when the answering system made the answer, told as {@code responseDate}; null
 *     for the moment the gateway sends it. ГБД ФЛ repeats it inside its document
 * @param tamper how the gateway spoils the finished bytes; {@link Tamper#NONE} outside the sandbox
 */
public record Answer(
    String messageId,
    String statusCode,
    String statusMessage,
    byte[] document,
    Instant answeredAt,
    Tamper tamper) {

  /** Status of a message that was processed. */
  public static final String SUCCESS = "SCSS001";

  /** Status of a message that was understood, but nothing was found or a rule refused it. */
  public static final String LOGICAL_ERROR = "SCSE001";

  /** What people read of a message that was processed. */
  public static final String PROCESSED = "Message has been processed successfully";

  /** An honest answer, dated by the gateway. */
  public Answer(String messageId, String statusCode, String statusMessage, byte[] document) {
    this(messageId, statusCode, statusMessage, document, null, Tamper.NONE);
  }

  /** The answer to a message that was processed, under a new id. */
  public static Answer processed(byte[] document) {
    return new Answer(UUID.randomUUID().toString(), SUCCESS, PROCESSED, document);
  }

  /**
   * The answer to a message that a rule refused, or that found nothing, under a new id.
   *
   * @param reason text for people, at most 250 characters
   * @param document what says more about it; may be null
   */
  public static Answer refused(String reason, byte[] document) {
    return new Answer(UUID.randomUUID().toString(), LOGICAL_ERROR, reason, document);
  }

  /** The same answer, to be spoilt by the gateway in the given way. */
  public Answer spoilt(Tamper how) {
    return new Answer(messageId, statusCode, statusMessage, document, answeredAt, how);
  }
}
