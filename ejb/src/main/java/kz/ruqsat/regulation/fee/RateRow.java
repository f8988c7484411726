package kz.ruqsat.regulation.fee;

import java.time.LocalDate;
import kz.ruqsat.csv.CsvRow;
import kz.ruqsat.regulation.Action;

/** A row of {@code rates.csv}: what an action of a service costs in a period. */
record RateRow(
    String place,
    String service,
    Action action,
    Charge charge,
    Period period,
    Certainty certainty,
    String source) {

  static RateRow of(CsvRow row) {
    return new RateRow(
        row.place(),
        row.get("service"),
        row.get("action", Action::valueOf),
        row.get("charge", Charge::parse),
        Period.of(row),
        row.get("certainty", Certainty::valueOf),
        row.get("source"));
  }

  boolean covers(String ofService, Action ofAction, LocalDate on) {
    return service.equals(ofService) && action == ofAction && period.contains(on);
  }

  /** Whether some question would have two answers. */
  boolean contradicts(RateRow other) {
    return service.equals(other.service) && action == other.action && period.overlaps(other.period);
  }
}
