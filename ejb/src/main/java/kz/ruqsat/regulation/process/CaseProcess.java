package kz.ruqsat.regulation.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.ruqsat.regulation.RegulationFault;
import kz.ruqsat.regulation.RegulationFault.Code;

/**
 * The interpreter: what may happen next in a case of one service, edition, action and channel, who
 * may do it, by when, and what comes of it. It holds no case and changes nothing; the caller keeps
 * the state, the times at which states were entered, and the facts.
 */
public final class CaseProcess {

  private final String start;
  private final List<Step> steps;
  private final Map<String, Ending> ends;
  private final Map<String, Role> roles;
  private final TotalTerm total;

  /**
   * @param start first state
   * @param steps steps of this kind of case
   * @param ends final states
   * @param roles all roles by code
   * @param total term of the whole; null when there is none
   */
  public CaseProcess(
      String start,
      List<Step> steps,
      Map<String, Ending> ends,
      Map<String, Role> roles,
      TotalTerm total) {
    this.start = start;
    this.steps = List.copyOf(steps);
    this.ends = Map.copyOf(ends);
    this.roles = Map.copyOf(roles);
    this.total = total;
  }

  /** The state in which a case begins. */
  public String start() {
    return start;
  }

  /** All steps of this kind of case, in the order of the text. */
  public List<Step> steps() {
    return steps;
  }

  /** The steps possible in a state, whoever does them and whatever they require. */
  public List<Step> stepsFrom(String state) {
    return steps.stream().filter(step -> step.from().contains(state)).toList();
  }

  /** The steps someone may do now. */
  public List<Step> open(String state, String actor, Set<String> facts) {
    return stepsFrom(state).stream()
        .filter(step -> mayDo(step, actor, facts) && facts.containsAll(step.requires()))
        .toList();
  }

  /**
   * The step that an event is in a state.
   *
   * @param state state of the case
   * @param event what is to be done
   * @param actor role of who does it
   * @param facts what is established about the case
   * @throws RegulationFault ILLEGAL_TRANSITION, ROLE_NOT_ALLOWED or CONDITION_NOT_MET
   */
  public Step step(String state, String event, String actor, Set<String> facts) {
    List<Step> possible = stepsFrom(state).stream().filter(s -> s.event().equals(event)).toList();
    if (possible.isEmpty()) {
      throw new RegulationFault(Code.ILLEGAL_TRANSITION, event + " in " + state);
    }
    List<Step> allowed = possible.stream().filter(s -> mayDo(s, actor, facts)).toList();
    if (allowed.isEmpty()) {
      throw new RegulationFault(Code.ROLE_NOT_ALLOWED, event + " by " + actor);
    }
    return allowed.stream()
        .filter(step -> facts.containsAll(step.requires()))
        .findFirst()
        .orElseThrow(() -> new RegulationFault(Code.CONDITION_NOT_MET, lacking(allowed, facts)));
  }

  /** By when a step is due, if the texts set it a term of its own or a total. */
  public Optional<Deadline> deadline(Step step) {
    StepLimit limit = step.limit();
    if (limit == null) {
      return Optional.empty();
    }
    return limit.isTotal()
        ? total().map(TotalTerm::deadline)
        : Optional.of(new Deadline(List.of(limit.term()), limit.since()));
  }

  /** The term of the whole service, if there is one. */
  public Optional<TotalTerm> total() {
    return Optional.ofNullable(total);
  }

  /** How a case with these facts ends in a state, if it does. */
  public Optional<Outcome> outcome(String state, Set<String> facts) {
    return Optional.ofNullable(ends.get(state)).map(ending -> ending.with(facts));
  }

  private boolean mayDo(Step step, String actor, Set<String> facts) {
    return roles.get(step.by()).isActedBy(actor, step.byDeputy(), facts);
  }

  private static String lacking(List<Step> steps, Set<String> facts) {
    List<String> lacking =
        steps.stream()
            .flatMap(step -> step.requires().stream())
            .filter(fact -> !facts.contains(fact))
            .sorted()
            .distinct()
            .toList();
    return String.join(" or ", lacking);
  }
}
