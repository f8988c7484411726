package kz.ruqsat.permit.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import kz.ruqsat.csv.CsvFile;
import kz.ruqsat.permit.Issue;
import kz.ruqsat.permit.VersionKind;
import org.junit.jupiter.api.Test;

class ImportedRowTest {

  @Test
  void theExampleCanBeBroughtIn() {
    List<Issue> issues =
        CsvFile.resource("/permit/import-example.csv").stream()
            .map(row -> ImportedRow.read(row, "demo_operator"))
            .toList();
    assertEquals(2, issues.size());
    assertNull(issues.get(0).since());
    assertEquals(VersionKind.TERMINATION, issues.get(1).since().kind());
  }
}
