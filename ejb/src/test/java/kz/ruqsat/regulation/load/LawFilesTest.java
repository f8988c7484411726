package kz.ruqsat.regulation.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ruqsat.regulation.Catalogue;
import kz.ruqsat.regulation.Law;
import kz.ruqsat.regulation.load.file.RuleFile;
import org.junit.jupiter.api.Test;

/** The files of the application. */
class LawFilesTest {

  private static final Path FOLDER = Path.of("src/main/resources/regulation");

  @Test
  void theTableOfContentsListsEveryFile() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      Set<String> there =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".yaml"))
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> listed =
          RuleFile.ofApplication().stream()
              .map(RuleFile::name)
              .collect(Collectors.toCollection(TreeSet::new));

      assertEquals(there, listed);
    }
  }

  @Test
  void everyObligationOfTheTextsIsARuleOfTheData() {
    Catalogue catalogue = Law.asItIs().catalogue();

    List<String> nowhere =
        catalogue.all().stream()
            .map(Catalogue.Entry::id)
            .filter(id -> catalogue.citations(id).isEmpty())
            .toList();

    assertEquals(
        List.of("DC.1", "DC.2", "DC.3", "DC.4", "DC.5", "DC.6"),
        nowhere,
        "only design decisions have no rule");
    assertEquals(755, catalogue.all().size());
  }

  @Test
  void aRuleIsFoundFromItsId() throws IOException {
    String place = Law.asItIs().catalogue().citations("S1.2.16.2").get(0);
    String file = place.substring(0, place.indexOf(':'));
    int line = Integer.parseInt(place.substring(place.indexOf(':') + 1));

    List<String> lines = Files.readAllLines(FOLDER.resolve(file));

    assertEquals("state-symbols-licence-2013.yaml", file);
    assertTrue(lines.get(line - 1).contains("LICENCE_FEE_NOT_PAID"), lines.get(line - 1));
  }
}
