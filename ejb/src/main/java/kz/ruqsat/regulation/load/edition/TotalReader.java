package kz.ruqsat.regulation.load.edition;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.Term;
import kz.ruqsat.regulation.load.file.Unreadable;
import kz.ruqsat.regulation.load.file.YamlMap;
import kz.ruqsat.regulation.process.Deadline;
import kz.ruqsat.regulation.process.Procedure;
import kz.ruqsat.regulation.process.Step;
import kz.ruqsat.regulation.process.TotalTerm;

/** Reads the term of a whole action: stated or set, or else the sum of the terms of its steps. */
final class TotalReader {

  private final Procedure procedure;
  private final Set<Channel> channels;

  /**
   * @param procedure whose steps are summed
   * @param channels by which applications come
   */
  TotalReader(Procedure procedure, Set<Channel> channels) {
    this.procedure = procedure;
    this.channels = channels;
  }

  Map<Channel, TotalTerm> read(YamlMap map, Action action) {
    Term stated = map.orNull("within", Term::parse);
    List<Step> sum = map.codes("sum").stream().map(code -> step(code, map)).toList();
    List<String> obligations = map.obligations();
    Map<Channel, TotalTerm> totals = new EnumMap<>(Channel.class);
    ByChannel.states(map.get("since"), channels)
        .forEach(
            (channel, since) -> {
              List<Term> terms = stated == null ? terms(sum, action, channel) : List.of(stated);
              if (terms.isEmpty()) {
                throw new Unreadable(map.place(), "a total is stated, or is the sum of steps");
              }
              checkEntered(since, action, channel, map);
              totals.put(
                  channel, new TotalTerm(new Deadline(terms, since), stated == null, obligations));
            });
    return totals;
  }

  /** A clock that starts in a state must start in a state that cases enter. */
  private void checkEntered(String since, Action action, Channel channel, YamlMap map) {
    boolean entered =
        since.equals(procedure.start().get(channel))
            || procedure.stepsFor(action, channel).stream()
                .anyMatch(step -> step.to().equals(since));
    if (!entered) {
      throw new Unreadable(map.place(), "no case ever enters the state " + since);
    }
  }

  /** The terms of those steps that a case of this kind goes through. */
  private static List<Term> terms(List<Step> steps, Action action, Channel channel) {
    return steps.stream()
        .filter(step -> step.concerns(action, channel))
        .filter(step -> step.limit() != null && !step.limit().isTotal())
        .map(step -> step.limit().term())
        .toList();
  }

  private Step step(String code, YamlMap map) {
    return procedure.steps().stream()
        .filter(step -> step.code().equals(code))
        .findFirst()
        .orElseThrow(() -> map.get("sum").unreadable("there is no step '" + code + "'"));
  }
}
