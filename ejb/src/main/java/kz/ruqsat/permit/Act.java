package kz.ruqsat.permit;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The act by which a version of a permit comes to be.
 *
 * @param on the day it takes effect; not before that of the version before
 * @param ground why, in words or as a code; null when the law asks for none (GAP-59)
 * @param reference number and date of the order; null when there is none
 * @param signer who signed; null when the system acted by itself
 * @param document the signed document as XML; null when the version has none of its own
 * @param recordedBy account of the officer or name of the system that enters it
 */
public record Act(
    LocalDate on,
    String ground,
    String reference,
    Signatory signer,
    byte[] document,
    String recordedBy) {

  public Act {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(recordedBy, "recordedBy");
  }

  /** Without the document: it names a person. */
  @Override
  public String toString() {
    return "Act[" + on + " " + reference + "]";
  }
}
