package kz.ruqsat.permit.verify;

import java.time.LocalDate;
import kz.ruqsat.permit.PermitData;
import kz.ruqsat.permit.PermitRecord;

/** What a permit is worth on a day, in words for anyone. */
public enum Verdict {
  /** Genuine and in force. */
  IN_FORCE,
  /** Genuine, its validity has not begun. */
  NOT_YET,
  /** Out of force for a time. */
  SUSPENDED,
  /** Another permit took its place. */
  REPLACED,
  /** Ended by an act or by the wish of its holder. */
  TERMINATED,
  /** Ended by its own term, whether or not the register has noted it yet. */
  EXPIRED;

  /**
   * The verdict on a permit as it is on a day.
   *
   * @param permit as of that day
   */
  public static Verdict of(PermitRecord permit, LocalDate day) {
    return switch (permit.status()) {
      case REISSUED -> REPLACED;
      case TERMINATED -> TERMINATED;
      case EXPIRED -> EXPIRED;
      case SUSPENDED -> isOver(permit.data(), day) ? EXPIRED : SUSPENDED;
      case ISSUED -> inForce(permit.data(), day);
    };
  }

  private static Verdict inForce(PermitData data, LocalDate day) {
    if (isOver(data, day)) {
      return EXPIRED;
    }
    boolean early = data.validFrom() != null && day.isBefore(data.validFrom());
    return early ? NOT_YET : IN_FORCE;
  }

  private static boolean isOver(PermitData data, LocalDate day) {
    return data.validTo() != null && day.isAfter(data.validTo());
  }
}
