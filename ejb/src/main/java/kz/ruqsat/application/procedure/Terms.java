package kz.ruqsat.application.procedure;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.CaseStep;
import kz.ruqsat.calendar.Deadlines;
import kz.ruqsat.calendar.UnknownYearException;
import kz.ruqsat.regulation.ServiceRules;
import kz.ruqsat.regulation.process.CaseProcess;
import kz.ruqsat.regulation.process.Deadline;
import kz.ruqsat.regulation.process.Step;

/** When the terms of a case end, from the times at which its states were entered. */
public final class Terms {

  private static final Logger LOG = System.getLogger(Terms.class.getName());

  private final Deadlines deadlines;
  private final Map<String, Instant> entered = new HashMap<>();

  /**
   * @param process the machine of the case, whose first state is entered by filing
   * @param history what was done so far
   */
  Terms(Deadlines deadlines, CaseProcess process, Application application, List<CaseStep> history) {
    this.deadlines = deadlines;
    entered.put(process.start(), application.origin().filedAt());
    history.stream()
        .filter(step -> ServiceRules.CASE.equals(step.procedure()))
        .forEach(step -> entered.put(step.toState(), step.doneAt()));
  }

  void entered(String state, Instant at) {
    entered.put(state, at);
  }

  /** By when a step is due; null when no text says, or its clock has not started. */
  public Instant due(CaseProcess process, Step step) {
    return process.deadline(step).map(this::due).orElse(null);
  }

  /** By when the whole is due; null as above. */
  Instant whole(CaseProcess process) {
    return process.total().map(total -> due(total.deadline())).orElse(null);
  }

  /** By when the next step is due: of several ways on, the one that leads to the result. */
  Instant next(CaseProcess process, String state) {
    List<Step> ahead = process.stepsFrom(state);
    return Stream.<Predicate<Step>>of(step -> !step.isRefusal(), Step::isRefusal)
        .map(
            kind ->
                ahead.stream()
                    .filter(kind)
                    .map(step -> due(process, step))
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(null))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private Instant due(Deadline deadline) {
    Instant since = entered.get(deadline.since());
    if (since == null) {
      return null;
    }
    try {
      return deadlines.due(deadline.terms(), since);
    } catch (UnknownYearException e) {
      LOG.log(Level.WARNING, "A term cannot be told: {0}", e.getMessage());
      return null;
    }
  }
}
