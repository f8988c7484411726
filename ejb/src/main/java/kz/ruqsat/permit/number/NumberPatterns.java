package kz.ruqsat.permit.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ruqsat.csv.CsvException;
import kz.ruqsat.csv.CsvFile;
import kz.ruqsat.csv.CsvRow;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The patterns of all services, read and checked at start. */
@ApplicationScoped
public class NumberPatterns {

  private static final String ANY = "*";

  private List<Row> rows;

  private record Row(String service, String result, NumberPattern pattern, boolean duplicateNew) {
    boolean fits(String wantedService, String wantedResult) {
      return agrees(service, wantedService) && agrees(result, wantedResult);
    }

    private static boolean agrees(String rule, String wanted) {
      return rule.equals(ANY) || rule.equals(wanted);
    }
  }

  /** For the proxy only. */
  protected NumberPatterns() {}

  /**
   * @param file the operator's own patterns, asked before those of the application
   * @throws CsvException if a row is wrong
   */
  @Inject
  public NumberPatterns(@ConfigProperty(name = "ruqsat.permit.numbers-file") Optional<Path> file) {
    List<Row> all = new ArrayList<>();
    file.ifPresent(own -> CsvFile.file(own).forEach(row -> all.add(read(row))));
    CsvFile.resource("/permit/numbers.csv").forEach(row -> all.add(read(row)));
    this.rows = List.copyOf(all);
  }

  void checkAtStart(@Observes Startup startup) {
    // the constructor has checked them
  }

  /** How the permits of a service and result are numbered. */
  public NumberPattern pattern(String service, String result) {
    return row(service, result).pattern();
  }

  /** Whether a duplicate bears a number of its own. */
  public boolean duplicateGetsNewNumber(String service, String result) {
    return row(service, result).duplicateNew();
  }

  private Row row(String service, String result) {
    return rows.stream()
        .filter(row -> row.fits(service, result))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the last row of numbers.csv fits all"));
  }

  private static Row read(CsvRow row) {
    String duplicate = row.get("duplicate");
    if (!Set.of("keep", "new").contains(duplicate)) {
      throw new CsvException(row.place(), "duplicate is keep or new");
    }
    return new Row(
        row.get("service"),
        row.get("result"),
        row.get("pattern", NumberPattern::new),
        duplicate.equals("new"));
  }
}
