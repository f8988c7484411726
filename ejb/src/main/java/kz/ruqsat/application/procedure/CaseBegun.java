package kz.ruqsat.application.procedure;

import java.time.Instant;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.EditionKey;

/**
 * A case that has begun, for whoever keeps payments.
 *
 * @param iinBin ИИН or БИН of the applicant
 * @param representativeIin ИИН of who acts for the applicant; null
 */
public record CaseBegun(
    String number,
    EditionKey edition,
    Action action,
    String iinBin,
    String representativeIin,
    Instant filedAt) {

  /** Names nobody: personal data stay out of logs. */
  @Override
  public String toString() {
    return "CaseBegun[" + number + "]";
  }
}
