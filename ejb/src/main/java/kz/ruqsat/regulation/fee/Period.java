package kz.ruqsat.regulation.fee;

import java.time.LocalDate;
import kz.ruqsat.csv.CsvException;
import kz.ruqsat.csv.CsvRow;

/** Days from one to another, both included; without a limit where the data give none. */
record Period(LocalDate from, LocalDate to) {

  static Period of(CsvRow row) {
    Period period = new Period(date(row, "from", LocalDate.MIN), date(row, "to", LocalDate.MAX));
    if (period.to.isBefore(period.from)) {
      throw new CsvException(row.place(), "the period ends before it starts");
    }
    return period;
  }

  private static LocalDate date(CsvRow row, String column, LocalDate unlimited) {
    return row.isEmpty(column) ? unlimited : row.get(column, LocalDate::parse);
  }

  boolean contains(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }

  boolean overlaps(Period other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }
}
