package kz.ruqsat.permit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A permit as the register shows it.
 *
 * @param publicId for the public check; not to be guessed
 * @param dueOn the day by which it was to be given; null when no text says or it is not known
 * @param gsiNumber registration number in the register of measurements, or null
 * @param supersedes number of the permit it replaced, or null
 * @param supersededBy number of the permit that replaced it, or null
 * @param signer name of the official who signed its issue, or null
 * @param ordinal number of the version shown, from 1
 * @param recordedAt when that version was entered
 */
public record PermitRecord(
    String publicId,
    String number,
    String service,
    String edition,
    String result,
    String provider,
    String channel,
    Medium medium,
    String application,
    LocalDate issuedOn,
    LocalDate dueOn,
    String signer,
    String gsiNumber,
    String supersedes,
    String supersededBy,
    PermitStatus status,
    PermitData data,
    int ordinal,
    Instant recordedAt) {

  /** Whether it was given later than the law allows. */
  public boolean isOverdue() {
    return dueOn != null && issuedOn.isAfter(dueOn);
  }

  /** Without the data: they may name a person. */
  @Override
  public String toString() {
    return "PermitRecord[" + number + " " + status + " version " + ordinal + "]";
  }
}
