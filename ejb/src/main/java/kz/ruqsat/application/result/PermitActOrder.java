package kz.ruqsat.application.result;

import java.time.LocalDate;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;

/**
 * What the head of a provider wants done to a permit.
 *
 * @param on the day it takes effect, at the latest today; null for today
 * @param ground why, in words or as a code
 * @param reference number and date of the order; null when there is none
 * @param annex what {@link PermitActs.Kind#ANNEX} adds; null for the other kinds
 */
public record PermitActOrder(
    PermitActs.Kind kind, LocalDate on, String ground, String reference, PermitAnnex annex) {

  private static final int LONGEST_GROUND = 2000;
  private static final int LONGEST_REFERENCE = 1000;

  /**
   * @throws ApplicationFault REASON_REQUIRED, INPUT_MISSING for an annex that is missing or not
   *     asked for, or MALFORMED_APPLICATION for what is longer than the register keeps
   */
  public PermitActOrder {
    if (ground == null || ground.isBlank()) {
      throw new ApplicationFault(FaultCode.REASON_REQUIRED, "ground");
    }
    if ((kind == PermitActs.Kind.ANNEX) != (annex != null)) {
      throw new ApplicationFault(FaultCode.INPUT_MISSING, "annex");
    }
    limit("ground", ground, LONGEST_GROUND);
    limit("reference", reference, LONGEST_REFERENCE);
  }

  static void limit(String field, String value, int longest) {
    if (value != null && value.length() > longest) {
      throw new ApplicationFault(FaultCode.MALFORMED_APPLICATION, field);
    }
  }
}
