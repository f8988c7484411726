package kz.ruqsat.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

  @ParameterizedTest
  @CsvSource({
    "PT30M,   WORKING_MINUTES, 30",
    "PT4H,    WORKING_MINUTES, 240",
    "PT3H30M, WORKING_MINUTES, 210",
    "P2BD,    BUSINESS_DAYS,   2",
    "P12D,    CALENDAR_DAYS,   12",
    "P0D,     CALENDAR_DAYS,   0"
  })
  void aTermIsReadWithItsUnit(String text, TermUnit unit, int amount) {
    assertEquals(new Term(unit, amount), Term.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5", "P5", "PT4", "4H", "P0BD", "PT0M", "PT", "P-1D", "P2WD", "PTH"})
  void aTermWithoutUnitOrLengthIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Term.parse(text));
  }

  @Property
  void aTermIsWrittenAsItIsRead(
      @ForAll TermUnit unit, @ForAll @IntRange(min = 1, max = 9999) int n) {
    Term term = new Term(unit, n);

    assertEquals(term, Term.parse(term.toString()));
  }

  @Test
  void ninetyMinutesAreAnHourAndAHalf() {
    assertEquals("PT1H30M", new Term(TermUnit.WORKING_MINUTES, 90).toString());
  }
}
