package kz.ruqsat.regulation.fee;

import java.math.BigDecimal;
import kz.ruqsat.csv.CsvRow;

/** A row of {@code index.csv}: the monthly calculation index of a period, in tenge. */
record IndexRow(String place, Period period, BigDecimal tenge, Certainty certainty) {

  static IndexRow of(CsvRow row) {
    return new IndexRow(
        row.place(),
        Period.of(row),
        row.get("tenge", BigDecimal::new),
        row.get("certainty", Certainty::valueOf));
  }
}
