package kz.ruqsat.permit.load;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import kz.ruqsat.csv.CsvFile;
import kz.ruqsat.permit.PermitRegister;

/**
 * Enters the permits of a CSV file, some hundreds in a transaction. A permit that is there already
 * is passed over, so an import that broke off is simply begun again.
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
    ImportRun run = new ImportRun(register, actor);
    CsvFile.read(name, csv, run::add, run::reject);
    return run.finish();
  }
}
