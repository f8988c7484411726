package kz.ruqsat.regulation.load.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.Term;
import kz.ruqsat.regulation.load.file.Codes;
import kz.ruqsat.regulation.load.file.Located;
import kz.ruqsat.regulation.load.file.YamlMap;
import kz.ruqsat.regulation.load.file.YamlValue;
import kz.ruqsat.regulation.passport.QueueKind;
import kz.ruqsat.regulation.process.Ending;
import kz.ruqsat.regulation.process.Outcome;
import kz.ruqsat.regulation.process.Procedure;
import kz.ruqsat.regulation.process.Role;
import kz.ruqsat.regulation.process.Step;
import kz.ruqsat.regulation.process.StepLimit;

/** Reads the state machines of an edition and has them checked. */
final class ProcedureReader {

  private static final String STATE = "state";
  private static final String FACT = "fact";

  private final Set<Action> actions;
  private final Set<Channel> channels;
  private final Map<String, Role> roles;
  private final Codes edition;

  /**
   * @param actions what the edition knows
   * @param channels by which the edition takes applications
   * @param roles who may act in the edition
   * @param edition codes of the edition: its grounds of refusal
   */
  ProcedureReader(
      Set<Action> actions, Set<Channel> channels, Map<String, Role> roles, Codes edition) {
    this.actions = actions;
    this.channels = channels;
    this.roles = roles;
    this.edition = edition;
  }

  Located<Procedure> read(String name, YamlMap map) {
    Map<Channel, String> start = ByChannel.states(map.get("start"), channels);
    Map<String, Ending> ends = new LinkedHashMap<>();
    YamlMap endStates = map.get("ends").map();
    for (String state : endStates.keys()) {
      if (!map.reading().codes().has(STATE, state)) {
        throw endStates.get(state).unreadable("there is no state '" + state + "'");
      }
      ends.put(state, ending(endStates.get(state)));
    }
    List<Located<Step>> steps = map.each("steps", step -> new Located<>(step(step), step.place()));
    Procedure procedure =
        new Procedure(name, start, ends, steps.stream().map(Located::value).toList());
    if (steps.size() == map.get("steps").list().size()) {
      new ProcedureCheck(procedure, steps, map.place(), map.reading()).run(actions, channels);
    }
    return new Located<>(procedure, map.place());
  }

  /** An outcome, or an outcome with the fact that turns it into a refusal. */
  private static Ending ending(YamlValue value) {
    if (!value.isMap()) {
      return new Ending(value.one(Outcome.class), null);
    }
    YamlMap map = value.map();
    return new Ending(
        map.get("outcome").one(Outcome.class), map.referenceOrNull("refusedIf", FACT));
  }

  private Step step(YamlMap map) {
    List<String> from = map.references("from", STATE);
    return new Step(
        map.text("step"),
        Set.copyOf(from),
        map.reference("event", "event"),
        role(map, "by"),
        !map.flag("noDeputy"),
        limit(map, from),
        map.reference("to", STATE),
        map.references("gives", "document"),
        map.find("signedBy").isPresent() ? role(map, "signedBy") : null,
        Set.copyOf(map.references("requires", FACT)),
        Set.copyOf(map.references("establishes", FACT)),
        grounds(map),
        map.find("queue").map(queue -> queue.one(QueueKind.class)).orElse(null),
        map.all("actions", Action.class, actions),
        map.all("channels", Channel.class, channels),
        map.localText("text"),
        map.obligations());
  }

  private String role(YamlMap map, String key) {
    String role = map.reference(key, "role");
    if (!roles.containsKey(role)) {
      throw map.get(key).unreadable("the role '" + role + "' takes no part in this edition");
    }
    return role;
  }

  private List<String> grounds(YamlMap map) {
    List<String> grounds = map.codes("grounds");
    if (map.find("grounds").isPresent() && grounds.isEmpty()) {
      throw map.get("grounds").unreadable("a refusal needs a ground");
    }
    for (String ground : grounds) {
      if (!edition.has("ground", ground)) {
        throw map.get("grounds").unreadable("there is no ground of refusal '" + ground + "'");
      }
    }
    return grounds;
  }

  /** Every step says its term, or says that the texts state none. */
  private static StepLimit limit(YamlMap map, List<String> from) {
    YamlValue within = map.get("within");
    String since = map.referenceOrNull("since", STATE);
    switch (within.text()) {
      case "", "NOT_STATED":
        return null;
      case "TOTAL":
        return StepLimit.TOTAL;
      default:
        Term term = within.as(Term::parse);
        if (since == null && from.size() > 1) {
          throw within.unreadable("say since which state the term runs");
        }
        return new StepLimit(term, since == null ? from.get(0) : since);
    }
  }
}
