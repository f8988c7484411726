package kz.ruqsat.permit.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.ruqsat.csv.CsvException;
import kz.ruqsat.csv.CsvRow;
import kz.ruqsat.permit.Issue;
import kz.ruqsat.permit.PermitFault;
import kz.ruqsat.permit.PermitRegister;

/**
 * One import. Rows share a transaction, for a commit costs more than a row; when the register
 * refuses one, those that came with it are entered one by one.
 */
final class ImportRun {

  private static final int GROUP = 200;

  private final PermitRegister register;
  private final String actor;
  private final List<Row> group = new ArrayList<>();
  private long entered;
  private long known;
  private long rejected;
  private final List<String> reasons = new ArrayList<>();

  /** A row that can be read. */
  private record Row(String place, Issue issue) {

    String number() {
      return issue.order().number();
    }
  }

  ImportRun(PermitRegister register, String actor) {
    this.register = register;
    this.actor = actor;
  }

  void add(CsvRow row) {
    try {
      group.add(new Row(row.place(), ImportedRow.read(row, actor)));
    } catch (CsvException e) {
      reject(e);
    } catch (PermitFault e) {
      reject(row.place(), e);
    }
    if (group.size() == GROUP) {
      enterGroup();
    }
  }

  void reject(CsvException fault) {
    rejected++;
    if (reasons.size() < PermitImport.MAX_NAMED) {
      reasons.add(fault.getMessage());
    }
  }

  PermitImport.Report finish() {
    enterGroup();
    return new PermitImport.Report(entered, known, rejected, List.copyOf(reasons));
  }

  private void enterGroup() {
    if (group.isEmpty()) {
      return;
    }
    Set<String> taken = register.taken(group.stream().map(Row::number).toList());
    List<Row> fresh = group.stream().filter(row -> !taken.contains(row.number())).toList();
    known += group.size() - fresh.size();
    group.clear();
    if (!fresh.isEmpty()) {
      enter(fresh);
    }
  }

  private void enter(List<Row> fresh) {
    try {
      register.bringIn(fresh.stream().map(Row::issue).toList());
      entered += fresh.size();
    } catch (RuntimeException e) {
      // Whatever it was, it comes again with the row that it belongs to.
      fresh.forEach(this::enter);
    }
  }

  private void enter(Row row) {
    try {
      register.bringIn(List.of(row.issue()));
      entered++;
    } catch (PermitFault e) {
      if (e.code() == PermitFault.Code.NUMBER_TAKEN) {
        known++;
      } else {
        reject(row.place(), e);
      }
    }
  }

  private void reject(String place, PermitFault fault) {
    reject(new CsvException(place, fault.code() + " " + fault.getMessage()));
  }
}
