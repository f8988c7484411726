package kz.ruqsat.permit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a permit.
 *
 * @param ordinal from 1
 * @param effectiveOn the day it takes effect
 * @param ground why, or null
 * @param act number and date of the order, or null
 * @param signer who signed, or null
 * @param documentNumber number on the document of this version
 * @param documentSha256 SHA-256 of the signed document, hexadecimal; null when it has none
 * @param relatedNumber the permit that it replaced or that replaced it, or null
 * @param status of the permit since this version
 * @param data what the permit says since this version
 */
public record VersionRecord(
    long id,
    String permitNumber,
    int ordinal,
    VersionKind kind,
    LocalDate effectiveOn,
    String ground,
    String act,
    Signatory signer,
    String documentNumber,
    String documentSha256,
    String relatedNumber,
    String recordedBy,
    Instant recordedAt,
    PermitStatus status,
    PermitData data) {

  /** Without the data: they may name a person. */
  @Override
  public String toString() {
    return "VersionRecord[" + permitNumber + " " + ordinal + " " + kind + "]";
  }
}
