package kz.ruqsat.seal;

/**
 * The first record found to be tampered with.
 *
 * @param index its place in the log; null for a record that is not in the log
 * @param recordId its id; null when the log itself was altered
 */
public record Finding(Kind kind, Long index, Long recordId) {

  /** What was done. */
  public enum Kind {
    /** The record is not what was sealed. */
    CHANGED,
    /** The record was sealed and is gone. */
    REMOVED,
    /** The record was written past the gateway. */
    INSERTED,
    /** Another table says something else than the record. */
    CONTRADICTED,
    /** The hashes are not those of the signed checkpoint. */
    LOG_ALTERED
  }
}
