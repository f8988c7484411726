package kz.ruqsat.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteConformanceTest {

  @TempDir private Path root;
  private Path catalogue;

  @BeforeEach
  void aCatalogueOfFourRules() throws IOException {
    catalogue = root.resolve("obligations.csv");
    Files.write(
        catalogue,
        List.of(
            "id,place,obligation",
            "S1.2.8.1,p. 8,\"The service is paid, always.\"",
            "S1.2.9.1,p. 9,Open until 16:00.",
            "S2.1.5.1,p. 5,Accepted within PT30M.",
            "GAP-31,,Hours | working hours."));
  }

  @Test
  void aRuleIsShownWhenATestPassedFailedWhenOneFailedAndNotShownWhenAllWereSkipped()
      throws IOException {
    notes(
        "ejb",
        "kz.ruqsat.calendar.HoursTest",
        "S1.2.8.1,HoursTest.a,PASSED",
        "S1.2.9.1,HoursTest.b,PASSED",
        "GAP-31,HoursTest.c,SKIPPED");
    notes("ear", "kz.ruqsat.FilingIT", "S1.2.8.1,FilingIT.z,PASSED", "S1.2.9.1,FilingIT.y,FAILED");

    write();

    assertEquals(
        List.of(
            "id,obligation,status,tests",
            "S1.2.8.1,\"The service is paid, always.\",SHOWN,FilingIT.z; HoursTest.a",
            "S1.2.9.1,Open until 16:00.,FAILED,FilingIT.y; HoursTest.b",
            "S2.1.5.1,Accepted within PT30M.,NOT SHOWN,",
            "GAP-31,Hours | working hours.,NOT SHOWN,"),
        Files.readAllLines(root.resolve("docs/conformance.csv")));
  }

  @Test
  void thePageSumsUpByPartNamesWhatIsLeftByThemeAndLinksTheTests() throws IOException {
    notes("ejb", "kz.ruqsat.calendar.HoursTest", "S1.2.8.1,HoursTest.a,PASSED");

    write();

    String page = Files.readString(root.resolve("docs/conformance.md"));
    assertContains(
        page,
        "| [S1.2 State symbols licence, standard of 2013]"
            + "(#s12-state-symbols-licence-standard-of-2013) | 2 | 1 (50 %) | 1 | 0 |");
    assertContains(page, "| **All** | 4 | 1 (25 %) | 3 | 0 |");
    assertContains(page, "<b>The law as data</b>: 2");
    assertContains(page, "- `GAP-31` Hours \\| working hours.");
    assertContains(
        page,
        "| S1.2.8.1 | The service is paid, always. | SHOWN |"
            + " [HoursTest.a](../ejb/src/test/java/kz/ruqsat/calendar/HoursTest.java) |");
    assertContains(page, "**Payments**: nothing left.");
  }

  @Test
  void aSecondRunOfTheSameClassAgainstAnotherDatabaseCountsAsWell() throws IOException {
    notes("ear", "h2/kz.ruqsat.FilingIT", "S1.2.8.1,FilingIT.z,PASSED");
    notes("ear", "postgresql/kz.ruqsat.FilingIT", "S1.2.8.1,FilingIT.z,FAILED");

    write();

    assertContains(Files.readString(root.resolve("docs/conformance.csv")), "FAILED,FilingIT.z\n");
  }

  @Test
  void anUnknownIdStopsTheBuildAndIsNamedWithItsTest() throws IOException {
    notes("ejb", "kz.ruqsat.HoursTest", "S1.2.8.1,HoursTest.a,PASSED", "S9.9,HoursTest.b,SKIPPED");

    var thrown = assertThrows(UnknownObligationException.class, this::write);

    assertContains(thrown.getMessage(), "S9.9 (HoursTest.b in ");
    assertFalse(Files.exists(root.resolve("docs/conformance.md")));
  }

  @Test
  void aBuildWithoutTestsLeavesTheReportAsItIs() throws IOException {
    write();

    assertFalse(Files.exists(root.resolve("docs")));
  }

  @Test
  void theSameNotesGiveTheSameBytes() throws IOException {
    notes("ejb", "kz.ruqsat.HoursTest", "S1.2.8.1,HoursTest.a,PASSED");
    notes("web", "kz.ruqsat.web.DoorTest", "S1.2.8.1,DoorTest.a,PASSED");
    write();
    String first = Files.readString(root.resolve("docs/conformance.md"));

    write();

    assertEquals(first, Files.readString(root.resolve("docs/conformance.md")));
  }

  private void write() throws IOException {
    WriteConformance.main(
        new String[] {root.toString(), catalogue.toString(), root.resolve("docs").toString()});
  }

  private void notes(String module, String testClass, String... lines) throws IOException {
    Path file = root.resolve(module).resolve("target/obligations").resolve(testClass + ".csv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "obligation,test,outcome\n" + String.join("\n", lines) + "\n");
  }

  private static void assertContains(String text, String part) {
    assertTrue(text.contains(part), () -> "No <" + part + "> in:\n" + text);
  }
}
