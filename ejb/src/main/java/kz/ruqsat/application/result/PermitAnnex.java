package kz.ruqsat.application.result;

import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.permit.PermitData;

/**
 * An annex to a permit: what it says anew. What is null stays as the permit has it.
 *
 * @param number of the annex, for example {@code 001}
 * @param region code in the classifier of administrative units
 * @param place address of the object
 * @param activityCode code of the kind of activity
 * @param activity what is permitted, in words
 */
public record PermitAnnex(
    String number, String region, String place, String activityCode, String activity) {

  private static final int LONGEST_CODE = 20;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_PLACE = 1000;
  private static final int LONGEST_ACTIVITY = 4000;

  /**
   * @throws ApplicationFault INPUT_MISSING for an annex without a number, MALFORMED_APPLICATION for
   *     what is longer than the register keeps
   */
  public PermitAnnex {
    if (number == null || number.isBlank()) {
      throw new ApplicationFault(FaultCode.INPUT_MISSING, "annex.number");
    }
    PermitActOrder.limit("annex.number", number, LONGEST_NAME);
    PermitActOrder.limit("annex.region", region, LONGEST_CODE);
    PermitActOrder.limit("annex.place", place, LONGEST_PLACE);
    PermitActOrder.limit("annex.activityCode", activityCode, LONGEST_NAME);
    PermitActOrder.limit("annex.activity", activity, LONGEST_ACTIVITY);
  }

  /** What the permit says with it. */
  PermitData on(PermitData now) {
    return new PermitData(
        now.holder(),
        region == null ? now.region() : region,
        place == null ? now.place() : place,
        activityCode == null ? now.activityCode() : activityCode,
        activity == null ? now.activity() : activity,
        now.validFrom(),
        now.validTo(),
        now.paymentReference());
  }
}
