package kz.ruqsat.permit.load;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.csv.CsvException;
import kz.ruqsat.csv.CsvFile;
import kz.ruqsat.csv.CsvRow;
import kz.ruqsat.permit.PermitFault;
import kz.ruqsat.permit.PermitRegister;

/**
 * Enters the permits of a CSV file, each in a transaction of its own. A permit that is there
 * already is passed over, so an import that broke off is simply begun again.
 */
@Dependent
public class PermitImport {

  /** Rejected rows that a report names; the others are counted. */
  public static final int MAX_NAMED = 10_000;

  @Inject private PermitRegister register;

  /**
   * What became of the rows.
   *
   * @param entered new in the register
   * @param known passed over, because their number is there
   * @param rejected not entered
   * @param reasons file, line and reason of the rejected rows, the first {@value #MAX_NAMED}
   */
  public record Report(long entered, long known, long rejected, List<String> reasons) {}

  /**
   * Reads a file to its end.
   *
   * @param name of the file, for the report
   * @param csv columns as {@code permit/import-example.csv} has them, UTF-8
   * @param actor who imports
   */
  public Report run(String name, InputStream csv, String actor) {
    Tally tally = new Tally();
    CsvFile.read(name, csv, row -> enter(row, actor, tally), tally::reject);
    return new Report(tally.entered, tally.known, tally.rejected, List.copyOf(tally.reasons));
  }

  private void enter(CsvRow row, String actor, Tally tally) {
    try {
      register.issue(ImportedRow.permit(row), ImportedRow.act(row, actor));
      tally.entered++;
    } catch (CsvException e) {
      tally.reject(e);
    } catch (PermitFault e) {
      if (e.code() == PermitFault.Code.NUMBER_TAKEN) {
        tally.known++;
      } else {
        tally.reject(new CsvException(row.place(), e.code() + " " + e.getMessage()));
      }
    }
  }

  private static final class Tally {
    private long entered;
    private long known;
    private long rejected;
    private final List<String> reasons = new ArrayList<>();

    void reject(CsvException fault) {
      rejected++;
      if (reasons.size() < MAX_NAMED) {
        reasons.add(fault.getMessage());
      }
    }
  }
}
