package kz.ruqsat.web.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ruqsat.payment.registry.Reconciliation;
import kz.ruqsat.payment.registry.Reconciliation.Line;
import kz.ruqsat.payment.registry.Reconciliation.Total;

/** Reconciliations as tables (RFC 4180). */
final class ReconciliationCsv {

  private ReconciliationCsv() {}

  static String of(Reconciliation found) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of("finding", "bankReference", "paidOn", "amount", "payer", "kbk", "knp", "kno"));
    found.onlyThere().forEach(line -> rows.add(row("ONLY_THERE", line)));
    found.onlyHere().forEach(line -> rows.add(row("ONLY_HERE", line)));
    found
        .differing()
        .forEach(
            it -> {
              rows.add(row("DIFFERS_THERE", it.there()));
              rows.add(row("DIFFERS_HERE", it.here()));
            });
    return text(rows);
  }

  static String totals(List<Total> totals) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of("day", "kbk", "kno", "count", "amount", "settled"));
    for (Total it : totals) {
      rows.add(
          Stream.of(it.day(), it.kbk(), it.kno(), it.count(), it.amount(), it.settled())
              .map(value -> value == null ? "" : (Object) value)
              .toList());
    }
    return text(rows);
  }

  private static List<Object> row(String finding, Line it) {
    return Stream.of(
            finding,
            it.bankReference(),
            it.paidOn(),
            it.amount(),
            it.payer(),
            it.kbk(),
            it.knp(),
            it.kno())
        .map(value -> value == null ? "" : (Object) value)
        .toList();
  }

  /** Nothing in the cells needs quoting: references, numbers, dates and codes. */
  private static String text(List<List<Object>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(Object::toString).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }
}
