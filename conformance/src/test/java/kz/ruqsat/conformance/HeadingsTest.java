package kz.ruqsat.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadingsTest {

  private final Headings headings =
      new Headings(Map.of("S1", "first", "S1.2", "licence", "GAP", "gaps"));

  @Test
  void theLongestBeginningWins() {
    assertEquals("licence", headings.of("S1.2.16.2"));
    assertEquals("first", headings.of("S1.1.7"));
    assertEquals("gaps", headings.of("GAP-31"));
  }

  @Test
  void aBeginningEndsWhereANumberEnds() {
    assertEquals("first", headings.of("S1.20"));
  }

  @Test
  void anIdWithoutAHeadingIsRefused() {
    assertThrows(IllegalStateException.class, () -> headings.of("S2.1"));
  }

  @Test
  void everyRuleOfTheCatalogueHasABlockAndATheme() {
    List<Rule> catalogue =
        Rule.catalogue(Path.of("../ejb/src/main/resources/regulation/obligations.csv"));

    assertEquals(755, catalogue.size());
    catalogue.forEach(
        rule -> {
          Headings.blocks().of(rule.id());
          Headings.themes().of(rule.id());
        });
  }
}
