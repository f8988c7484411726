package kz.ruqsat.shep;

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
 */
public record Answer(String messageId, String statusCode, String statusMessage, byte[] document) {

  /** Status of a message that was processed. */
  public static final String SUCCESS = "SCSS001";

  /** Status of a message that was understood, but nothing was found or a rule refused it. */
  public static final String LOGICAL_ERROR = "SCSE001";
}
