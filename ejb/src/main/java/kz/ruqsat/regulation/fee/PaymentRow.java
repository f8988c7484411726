package kz.ruqsat.regulation.fee;

import kz.ruqsat.csv.CsvRow;

/** A row of {@code payment.csv}. */
record PaymentRow(String place, Period period, PaymentDetails details) {

  static PaymentRow of(CsvRow row) {
    return new PaymentRow(row.place(), Period.of(row), PaymentDetails.of(row));
  }
}
