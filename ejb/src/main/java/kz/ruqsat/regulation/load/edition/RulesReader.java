package kz.ruqsat.regulation.load.edition;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ActionRule;
import kz.ruqsat.regulation.ApplicantRule;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.ChannelRule;
import kz.ruqsat.regulation.Direction;
import kz.ruqsat.regulation.ResultRule;
import kz.ruqsat.regulation.ServiceRules;
import kz.ruqsat.regulation.form.Form;
import kz.ruqsat.regulation.load.file.Codes;
import kz.ruqsat.regulation.load.file.Unreadable;
import kz.ruqsat.regulation.load.file.YamlMap;
import kz.ruqsat.regulation.passport.FeeRule;
import kz.ruqsat.regulation.process.Procedure;
import kz.ruqsat.regulation.process.RefusalGround;
import kz.ruqsat.regulation.process.RefusalGrounds;
import kz.ruqsat.regulation.process.Role;

/** Reads how a service works in an edition. */
final class RulesReader {

  private final Map<String, Role> vocabulary;
  private final Map<String, Form> forms;

  RulesReader(Map<String, Role> vocabulary, Map<String, Form> forms) {
    this.vocabulary = vocabulary;
    this.forms = forms;
  }

  ServiceRules read(YamlMap map) {
    Codes edition = new Codes();
    List<ChannelRule> channels = map.each("channels", RulesReader::channel);
    Set<Channel> intake = intake(channels);
    Map<String, Role> roles = roles(map);
    List<RefusalGround> grounds = map.each("grounds", ground -> ground(ground, edition));
    Set<Action> actions = actions(map);
    ProcedureReader procedureReader = new ProcedureReader(actions, intake, roles, edition);
    Map<String, Procedure> procedures = new LinkedHashMap<>();
    map.eachEntry("procedures", procedureReader::read)
        .forEach((name, procedure) -> procedures.put(name, procedure.value()));
    if (!procedures.containsKey(ServiceRules.CASE)) {
      throw new Unreadable(map.place(), "there is no procedure CASE");
    }
    TotalReader totals = new TotalReader(procedures.get(ServiceRules.CASE), intake);
    List<ActionRule> actionRules = map.each("actions", a -> action(a, intake, totals));
    List<ResultRule> results = map.each("results", result -> result(result, roles, actions));
    List<Direction> directions = map.each("directions", d -> direction(d, results, edition));
    PackageReader packages = map.part("packages", p -> new PackageReader(p, edition));
    return new ServiceRules(
        channels,
        map.each("applicants", RulesReader::applicant),
        actionRules,
        directions,
        results,
        map.part("fee", RulesReader::fee),
        packages.isInText(),
        packages.documents(),
        packages.stateData(),
        forms.get(map.reference("request", "form")),
        forms,
        roles,
        procedures,
        new RefusalGrounds(grounds),
        map.each("receipts", receipt -> new ReceiptReader(intake).read(receipt)),
        map.each("sequences", SequenceReader::read));
  }

  private static Set<Channel> intake(List<ChannelRule> channels) {
    return channels.stream()
        .filter(ChannelRule::intake)
        .map(ChannelRule::channel)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Channel.class)));
  }

  private static Set<Action> actions(YamlMap map) {
    Set<Action> actions = EnumSet.noneOf(Action.class);
    map.get("actions").list().forEach(a -> actions.add(a.map().get("action").one(Action.class)));
    return actions;
  }

  private static ChannelRule channel(YamlMap map) {
    return new ChannelRule(
        map.get("channel").one(Channel.class),
        map.get("intake").flag(),
        map.get("result").flag(),
        map.textOrNull("host"),
        map.obligations());
  }

  private static ApplicantRule applicant(YamlMap map) {
    return new ApplicantRule(
        map.get("applicant").one(ApplicantType.class),
        map.get("allowed").flag(),
        map.obligations());
  }

  private static ActionRule action(YamlMap map, Set<Channel> intake, TotalReader totals) {
    Action action = map.get("action").one(Action.class);
    return new ActionRule(
        action,
        map.all("channels", Channel.class, Set.copyOf(intake)),
        Set.copyOf(map.references("requires", "fact")),
        map.textOrNull("permitBecomes"),
        map.find("total").isPresent() ? map.part("total", t -> totals.read(t, action)) : Map.of(),
        map.obligations());
  }

  private static Direction direction(YamlMap map, List<ResultRule> results, Codes edition) {
    String result = map.text("result");
    if (results.stream().noneMatch(known -> known.code().equals(result))) {
      throw map.get("result").unreadable("there is no result '" + result + "'");
    }
    String code = map.text("direction");
    edition.define("direction", code, map.place());
    return new Direction(code, map.localText("title"), result, map.obligations());
  }

  private static ResultRule result(YamlMap map, Map<String, Role> roles, Set<Action> actions) {
    return new ResultRule(
        map.text("result"),
        map.localText("title"),
        map.all("actions", Action.class, Set.copyOf(actions)),
        map.get("media").all(ResultRule.Medium.class),
        participants(map, "signedBy", roles),
        participants(map, "paperCopySignedBy", roles),
        map.obligations());
  }

  private static Set<String> participants(YamlMap map, String key, Map<String, Role> roles) {
    Set<String> codes = Set.copyOf(map.references(key, "role"));
    for (String code : codes) {
      boolean takesPart =
          roles.containsKey(code)
              || roles.values().stream().anyMatch(role -> code.equals(role.deputy()));
      if (!takesPart) {
        throw map.get(key).unreadable("the role '" + code + "' takes no part in this edition");
      }
    }
    return codes;
  }

  private static FeeRule fee(YamlMap map) {
    return new FeeRule(
        map.get("kind").one(FeeRule.Kind.class),
        map.all("actions", Action.class, Set.of()),
        map.all("throughGateway", Action.class, Set.of()),
        map.obligations());
  }

  private static RefusalGround ground(YamlMap map, Codes edition) {
    String code = map.text("ground");
    edition.define("ground", code, map.place());
    return new RefusalGround(
        code,
        map.localText("text"),
        map.text("reference"),
        map.flag("needsReference"),
        Set.copyOf(map.references("unless", "fact")),
        map.obligations());
  }

  /** Participants of the edition, and the world outside the provider, which always takes part. */
  private Map<String, Role> roles(YamlMap map) {
    Map<String, Role> roles = new LinkedHashMap<>();
    vocabulary.values().stream()
        .filter(role -> !role.ofProvider())
        .forEach(role -> roles.put(role.code(), role));
    map.each("participants", this::participant).forEach(role -> roles.put(role.code(), role));
    return roles;
  }

  private Role participant(YamlMap map) {
    Role role = vocabulary.get(map.reference("role", "role"));
    if (role == null) {
      throw map.get("role").unreadable("this role could not be read");
    }
    List<String> obligations = map.obligations();
    String deputy = map.referenceOrNull("deputy", "role");
    return new Role(
        role.code(),
        role.title(),
        role.ofProvider(),
        role.actedBy(),
        deputy,
        deputy == null ? null : map.reference("absence", "fact"),
        obligations);
  }
}
