package kz.ruqsat.regulation.load.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.Term;
import kz.ruqsat.regulation.TermUnit;
import kz.ruqsat.regulation.document.Condition;
import kz.ruqsat.regulation.document.Demand;
import kz.ruqsat.regulation.document.DocumentKind;
import kz.ruqsat.regulation.document.DocumentRule;
import kz.ruqsat.regulation.document.StateData;
import kz.ruqsat.regulation.load.file.Codes;
import kz.ruqsat.regulation.load.file.Unreadable;
import kz.ruqsat.regulation.load.file.YamlMap;

/**
 * Reads packages of documents. They are grouped as in the texts, by action and channel; what a
 * group says holds for each of its documents.
 */
final class PackageReader {

  private static final String DIRECTION = "direction";
  private static final String DATASET = "dataset";

  /** Where a list of documents comes from. */
  private enum Source {
    IN_TEXT,
    CONFIGURED
  }

  private static final Condition ALWAYS =
      new Condition(Set.of(), Set.of(), Set.of(), Set.of(), false);

  private final Codes edition;
  private final boolean inText;
  private final List<DocumentRule> documents;
  private final List<StateData> stateData;

  /**
   * @param edition codes of the edition: its directions
   */
  PackageReader(YamlMap map, Codes edition) {
    this.edition = edition;
    this.inText = map.get("source").one(Source.class) == Source.IN_TEXT;
    this.documents = map.each("groups", this::group).stream().flatMap(List::stream).toList();
    this.stateData = map.each("stateData", this::dataset);
  }

  boolean isInText() {
    return inText;
  }

  List<DocumentRule> documents() {
    return documents;
  }

  List<StateData> stateData() {
    return stateData;
  }

  private List<DocumentRule> group(YamlMap map) {
    Condition common = condition(map, ALWAYS);
    return map.each("documents", document -> document(document, common));
  }

  private DocumentRule document(YamlMap map, Condition common) {
    Integer atLeast = map.orNull("atLeast", Integer::valueOf);
    return new DocumentRule(
        map.text("document"),
        map.localText("title"),
        condition(map, common),
        about(map),
        map.flag("optional"),
        atLeast == null ? 1 : atLeast,
        totalDays(map),
        map.all("demands", Demand.class, Set.of()),
        map.referenceOrNull("form", "form"),
        map.referenceOrNull("replacedBy", DATASET),
        map.referenceOrNull("obtainedFrom", DATASET),
        map.each("kinds", PackageReader::kind),
        map.obligations());
  }

  private String about(YamlMap map) {
    String direction = map.textOrNull("about");
    if (direction != null) {
      checkDirection(direction, map);
    }
    return direction;
  }

  private void checkDirection(String direction, YamlMap map) {
    if (!edition.has(DIRECTION, direction)) {
      throw new Unreadable(map.place(), "there is no direction '" + direction + "'");
    }
  }

  private static int totalDays(YamlMap map) {
    Term total = map.orNull("total", Term::parse);
    if (total != null && total.unit() != TermUnit.BUSINESS_DAYS) {
      throw new Unreadable(map.place(), "internships are summed in business days, not " + total);
    }
    return total == null ? 0 : total.amount();
  }

  private static DocumentKind kind(YamlMap map) {
    return new DocumentKind(
        map.text("kind"),
        map.localText("title"),
        map.orNull("issuedBefore", LocalDate::parse),
        map.obligations());
  }

  private StateData dataset(YamlMap map) {
    return new StateData(
        map.reference(DATASET, DATASET),
        map.referenceOrNull("from", "system"),
        Set.copyOf(map.references("through", "system")),
        condition(map, ALWAYS),
        map.obligations());
  }

  /** What a rule says of itself, and else what its group says. */
  private Condition condition(YamlMap map, Condition common) {
    Set<String> directions = Set.copyOf(map.codes("directions"));
    directions.forEach(direction -> checkDirection(direction, map));
    return new Condition(
        map.all("actions", Action.class, common.actions()),
        map.all("channels", Channel.class, common.channels()),
        map.all("applicants", ApplicantType.class, common.applicants()),
        directions.isEmpty() ? common.directions() : directions,
        map.flag("byRepresentative") || common.byRepresentative());
  }
}
