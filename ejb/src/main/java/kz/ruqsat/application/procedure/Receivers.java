package kz.ruqsat.application.procedure;

import kz.ruqsat.application.Act;
import kz.ruqsat.application.casefile.Application;

/** Who may take a result: the applicant in person, or another by a document of authority. */
final class Receivers {

  private Receivers() {}

  /** Whether the one who takes the result is the applicant. */
  static boolean isApplicant(Application application, Act act) {
    return application.parties().isApplicant(act.receiver());
  }

  /**
   * The document of authority by which the result is taken; null when there is none. That of the
   * representative who filed is known already (S1.1.15.2, S1.2.15.2).
   */
  static String authority(Application application, Act act) {
    if (act.authority() != null && !act.authority().isBlank()) {
      return act.authority();
    }
    return isSame(act.receiver(), application.parties().representativeName())
        ? application.parties().representativeAuthority()
        : null;
  }

  private static boolean isSame(String receiver, String name) {
    return receiver != null && name != null && receiver.strip().equalsIgnoreCase(name.strip());
  }
}
