package kz.ruqsat.regulation.load.edition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.load.file.Located;
import kz.ruqsat.regulation.load.file.Place;
import kz.ruqsat.regulation.load.file.Reading;
import kz.ruqsat.regulation.process.Procedure;
import kz.ruqsat.regulation.process.Step;
import kz.ruqsat.regulation.process.StepLimit;

/**
 * Whether a state machine hangs together for every kind of case: each step and final state can be
 * reached, from each state an end can be reached, no event is ambiguous, no clock starts in a state
 * that is never entered.
 */
final class ProcedureCheck {

  private final Procedure procedure;
  private final List<Located<Step>> steps;
  private final Place place;
  private final Reading reading;
  private final Set<String> everReached = new HashSet<>();
  private final Set<Step> everConcerned = new HashSet<>();

  ProcedureCheck(Procedure procedure, List<Located<Step>> steps, Place place, Reading reading) {
    this.procedure = procedure;
    this.steps = steps;
    this.place = place;
    this.reading = reading;
  }

  void run(Set<Action> actions, Set<Channel> channels) {
    for (Action action : actions) {
      for (Channel channel : channels) {
        checkKind(action, channel);
      }
    }
    for (Located<Step> step : steps) {
      checkStep(step);
    }
    for (String end : procedure.ends().keySet()) {
      if (!everReached.contains(end)) {
        reading.problem(place, "the final state " + end + " can never be reached");
      }
    }
  }

  private void checkKind(Action action, Channel channel) {
    String kind = " for " + action + " through " + channel;
    List<Located<Step>> concerned =
        steps.stream().filter(step -> step.value().concerns(action, channel)).toList();
    Set<String> reached = reached(procedure.start().get(channel), concerned);
    everReached.addAll(reached);
    for (Located<Step> step : concerned) {
      everConcerned.add(step.value());
      if (step.value().from().stream().noneMatch(reached::contains)) {
        reading.problem(step.place(), named(step) + " can never be reached" + kind);
      }
    }
    checkClocks(concerned, reached, kind);
    for (String state : reached) {
      if (reached(state, concerned).stream().noneMatch(procedure.ends()::containsKey)) {
        reading.problem(place, "from the state " + state + " no end can be reached" + kind);
      }
    }
    checkAmbiguity(concerned, kind);
  }

  private void checkClocks(List<Located<Step>> concerned, Set<String> reached, String kind) {
    for (Located<Step> step : concerned) {
      StepLimit limit = step.value().limit();
      if (limit != null && !limit.isTotal() && !reached.contains(limit.since())) {
        reading.problem(step.place(), "no case ever enters the state " + limit.since() + kind);
      }
    }
  }

  private void checkStep(Located<Step> step) {
    boolean takenIn = step.value().channels().stream().anyMatch(procedure.start()::containsKey);
    if (takenIn && !everConcerned.contains(step.value())) {
      reading.problem(step.place(), named(step) + " belongs to no kind of case");
    }
    for (String state : step.value().from()) {
      if (takenIn && !everReached.contains(state)) {
        reading.problem(step.place(), "the state " + state + " can never be reached");
      }
    }
  }

  private void checkAmbiguity(List<Located<Step>> concerned, String kind) {
    Map<List<Object>, Located<Step>> seen = new HashMap<>();
    for (Located<Step> located : concerned) {
      Step step = located.value();
      for (String state : step.from()) {
        Located<Step> other =
            seen.putIfAbsent(List.of(state, step.event(), step.requires()), located);
        if (other != null) {
          reading.problem(
              located.place(),
              named(located) + " is the same event in " + state + " as " + named(other) + kind);
        }
      }
    }
  }

  private static Set<String> reached(String start, List<Located<Step>> steps) {
    Set<String> reached = new HashSet<>(Set.of(start));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Located<Step> step : steps) {
        boolean possible = step.value().from().stream().anyMatch(reached::contains);
        grows |= possible && reached.add(step.value().to());
      }
    }
    return reached;
  }

  private static String named(Located<Step> step) {
    return "the step " + step.value().code();
  }
}
