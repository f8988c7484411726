package kz.ruqsat.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {

  @TempDir private Path folder;

  @Test
  void fieldsAreReadByTheirColumn() throws IOException {
    List<CsvRow> rows =
        read("# comment\n\ndate,name\n2013-01-01,\"Жаңа жыл, \"\"новый\"\" год\"\n");

    assertEquals(1, rows.size());
    assertEquals("Жаңа жыл, \"новый\" год", rows.get(0).get("name"));
    assertEquals(LocalDate.of(2013, 1, 1), rows.get(0).get("date", LocalDate::parse));
  }

  @Test
  void theMarkThatSpreadsheetsPutFirstIsNoPartOfTheHeader() throws IOException {
    assertEquals("1", read("\uFEFFa,b\n1,2\n").get(0).get("a"));
    assertEquals("1", read("\uFEFF# comment\na,b\n1,2\n").get(0).get("a"));
  }

  @Test
  void anEmptyFieldIsEmpty() throws IOException {
    assertTrue(read("a,b\n1,\n").get(0).isEmpty("b"));
  }

  @Test
  void aWrongValueIsNamedWithFileLineAndReason() throws IOException {
    CsvRow row = read("date\n2013-02-30\n").get(0);

    assertFault("data.csv, line 2: date '2013-02-30': ", () -> row.get("date", LocalDate::parse));
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    CsvRow row = read("date\n2013-02-28\n").get(0);

    assertFault("line 2: there is no column 'dated'", () -> row.get("dated"));
  }

  @Test
  void aShortLineIsNamed() {
    assertFault("line 3: has 1 fields, the header 2", () -> read("a,b\n1,2\n3\n"));
  }

  @Test
  void anOpenQuotationMarkIsNamed() {
    assertFault("line 2: a quotation mark is not closed", () -> read("a,b\n1,\"2\n"));
  }

  @Test
  void aMissingFileIsNamed() {
    assertFault("absent.csv: cannot be read", () -> CsvFile.file(folder.resolve("absent.csv")));
    assertFault("/no/such.csv: there is no such file", () -> CsvFile.resource("/no/such.csv"));
  }

  private interface Reading {
    void read() throws IOException;
  }

  private static void assertFault(String expected, Reading reading) {
    String message = assertThrows(CsvException.class, reading::read).getMessage();
    assertTrue(message.contains(expected), message);
  }

  private List<CsvRow> read(String text) throws IOException {
    return CsvFile.file(Files.writeString(folder.resolve("data.csv"), text));
  }
}
