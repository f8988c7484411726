package kz.ruqsat.regulation.fee;

import java.time.LocalDate;
import kz.ruqsat.csv.CsvRow;
import kz.ruqsat.regulation.Action;

/** A row of {@code rates.csv}. */
record FeeRule(
    String place,
    String service,
    String edition,
    String action,
    Charge charge,
    Period period,
    Certainty certainty,
    String source) {

  private static final String ANY = "*";

  static FeeRule of(CsvRow row) {
    return new FeeRule(
        row.place(),
        row.get("service"),
        row.get("edition"),
        row.get("action", text -> text.equals(ANY) ? ANY : Action.valueOf(text).name()),
        row.get("charge", Charge::parse),
        Period.of(row),
        row.get("certainty", Certainty::valueOf),
        row.get("source"));
  }

  boolean covers(String ofService, String ofEdition, Action ofAction, LocalDate on) {
    return service.equals(ofService)
        && (edition.equals(ANY) || edition.equals(ofEdition))
        && (action.equals(ANY) || action.equals(ofAction.name()))
        && period.contains(on);
  }

  /** Whether some question would have two answers. */
  boolean contradicts(FeeRule other) {
    return service.equals(other.service)
        && meets(edition, other.edition)
        && meets(action, other.action)
        && period.overlaps(other.period);
  }

  private static boolean meets(String one, String other) {
    return one.equals(ANY) || other.equals(ANY) || one.equals(other);
  }
}
