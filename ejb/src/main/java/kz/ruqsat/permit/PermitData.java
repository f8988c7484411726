package kz.ruqsat.permit;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a permit says; it may differ from version to version.
 *
 * @param region code of the region in the classifier of administrative units; null when not known
 * @param place address of the holder or of the object; null when not known
 * @param activityCode code of the kind of activity or of the direction; null when there is none
 * @param activity what is permitted, in words
 * @param validFrom first day of validity; null for the day of issue
 * @param validTo last day of validity; null for a permit without term, which is the rule: the texts
 *     know no term (GAP-54)
 * @param paymentReference number and date of the payment, or its id at the payment gateway; null
 *     when nothing was paid
 */
public record PermitData(
    Holder holder,
    String region,
    String place,
    String activityCode,
    String activity,
    LocalDate validFrom,
    LocalDate validTo,
    String paymentReference) {

  public PermitData {
    Objects.requireNonNull(holder, "holder");
    if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
      throw new PermitFault(PermitFault.Code.VALIDATION, "validity ends before it begins");
    }
  }
}
