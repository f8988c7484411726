package kz.ruqsat.application.filing;

import java.util.Objects;
import java.util.Set;
import kz.ruqsat.application.ApplicationData;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.Phase;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.CaseStep;

/**
 * What an applicant may change in an application that is filed, and how long. The texts are silent;
 * so nobody's work is undone: until an official has acted, and only what was filled in.
 */
final class Edits {

  /** Whoever is no official. */
  private static final Set<String> NO_OFFICIALS = Set.of("APPLICANT", "SYSTEM", "PSHEP");

  private Edits() {}

  /**
   * Demands that the application still may be edited.
   *
   * @throws ApplicationFault EDIT_NOT_POSSIBLE
   */
  static void requireEditable(Application application, Iterable<CaseStep> history) {
    if (!application.channel().isPortal() || application.phase() != Phase.OPEN) {
      throw new ApplicationFault(
          FaultCode.EDIT_NOT_POSSIBLE, application.channel() + " " + application.phase());
    }
    for (CaseStep step : history) {
      if (!NO_OFFICIALS.contains(step.role())) {
        throw new ApplicationFault(FaultCode.EDIT_NOT_POSSIBLE, step.event());
      }
    }
  }

  /**
   * Demands that it is the same application: who applies for what, under which request.
   *
   * @throws ApplicationFault EDIT_OF_ANOTHER, naming what differs
   */
  static void requireSame(Application application, ApplicationData data) {
    requireSame("requestId", application.origin().requestId(), data.requestId());
    requireSame("service", application.edition().service(), data.service());
    if (data.edition() != null) {
      requireSame("edition", application.edition().edition(), data.edition());
    }
    requireSame("action", application.action(), data.action());
    requireSame("applicantType", application.applicantType(), data.applicantType());
    requireSame("applicant.iinBin", application.iinBin(), data.applicant().iinBin());
    requireSame("resubmits", application.origin().resubmits(), data.resubmits());
  }

  private static void requireSame(String name, Object filed, Object now) {
    if (!Objects.equals(filed, now)) {
      throw new ApplicationFault(FaultCode.EDIT_OF_ANOTHER, name);
    }
  }
}
