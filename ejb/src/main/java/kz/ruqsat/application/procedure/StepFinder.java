package kz.ruqsat.application.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.Doer;
import kz.ruqsat.regulation.FilingRules;
import kz.ruqsat.regulation.RegulationFault;
import kz.ruqsat.regulation.ServiceRules;
import kz.ruqsat.regulation.process.CaseProcess;
import kz.ruqsat.regulation.process.Step;

/** Finds what may be done in a case, by asking the interpreter for each machine and each role. */
final class StepFinder {

  /** The state machine of the fee, beside that of the case. */
  static final String PAYMENT = "PAYMENT";

  private final FilingRules rules;
  private final Application application;
  private final Set<String> facts;

  StepFinder(FilingRules rules, Application application, Set<String> facts) {
    this.rules = rules;
    this.application = application;
    this.facts = facts;
  }

  /**
   * The steps that an event is: one of the case, and perhaps one of the payment that goes with it.
   *
   * @throws ApplicationFault ILLEGAL_TRANSITION, ROLE_NOT_ALLOWED or CONDITION_NOT_MET, whichever
   *     comes nearest to allowing it
   */
  List<Found> find(String event, List<Doer> doers) {
    List<Found> found = new ArrayList<>();
    RegulationFault nearest = null;
    for (String procedure : machines()) {
      CaseProcess process = rules.process(procedure);
      for (Doer doer : doers) {
        try {
          Step step = process.step(state(procedure), event, doer.role(), facts);
          if (isStepOf(procedure, step)) {
            found.add(new Found(procedure, process, step, doer));
            break;
          }
        } catch (RegulationFault fault) {
          nearest = nearer(nearest, fault);
        }
      }
    }
    if (found.isEmpty()) {
      throw nearest == null
          ? new ApplicationFault(FaultCode.ROLE_NOT_ALLOWED, event)
          : Rules.fault(nearest);
    }
    return found;
  }

  /** The steps that these doers may do now. */
  List<Step> open(List<Doer> doers) {
    return machines().stream()
        .flatMap(
            procedure ->
                doers.stream()
                    .flatMap(
                        doer ->
                            rules
                                .process(procedure)
                                .open(state(procedure), doer.role(), facts)
                                .stream())
                    .filter(step -> isStepOf(procedure, step)))
        .distinct()
        .toList();
  }

  private List<String> machines() {
    return application.paymentState() == null
        ? List.of(ServiceRules.CASE)
        : List.of(ServiceRules.CASE, PAYMENT);
  }

  private String state(String procedure) {
    return PAYMENT.equals(procedure) ? application.paymentState() : application.state();
  }

  /** To refuse for an unpaid fee is a step of the case; that of the payment only mirrors it. */
  private static boolean isStepOf(String procedure, Step step) {
    return !PAYMENT.equals(procedure) || !step.isRefusal();
  }

  private static RegulationFault nearer(RegulationFault one, RegulationFault other) {
    return one == null || rank(other) > rank(one) ? other : one;
  }

  private static int rank(RegulationFault fault) {
    return switch (fault.code()) {
      case CONDITION_NOT_MET -> 2;
      case ROLE_NOT_ALLOWED -> 1;
      default -> 0;
    };
  }
}
