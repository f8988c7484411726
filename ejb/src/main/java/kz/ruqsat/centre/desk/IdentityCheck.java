package kz.ruqsat.centre.desk;

import kz.ruqsat.centre.CentreFault;
import kz.ruqsat.centre.wire.Fields;
import kz.ruqsat.shep.wire.PayloadFields;

/**
 * By what paper the person at the desk was identified.
 *
 * @param document code of the paper, for example {@code IDENTITY_CARD}
 * @param number its number
 */
public record IdentityCheck(String document, String number) {

  /**
   * Reads it.
   *
   * @throws CentreFault MALFORMED
   */
  public static IdentityCheck of(PayloadFields fields) {
    return new IdentityCheck(
        Fields.text(fields, "identityDocument", Fields.CODE),
        Fields.text(fields, "identityNumber", Fields.CODE));
  }

  /** Names no number: personal data stay out of logs. */
  @Override
  public String toString() {
    return "IdentityCheck[" + document + "]";
  }
}
