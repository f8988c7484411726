package kz.ruqsat.permit.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import kz.ruqsat.csv.CsvException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {

  private static final LocalDate DAY = LocalDate.of(2016, 3, 9);

  @ParameterizedTest
  @CsvSource({
    "P-{yyyy}-{seq:4}, 7, P-2016-0007",
    "{yy}{seq:6}, 123456, 16123456",
    "№ {seq:1}, 9, № 9"
  })
  void aNumberFollowsItsPattern(String pattern, long n, String expected) {
    assertEquals(expected, new NumberPattern(pattern).format(DAY, n));
  }

  @Test
  void theNumberOfARealLicenceHasTheseCheckDigits() {
    assertEquals("KZ18LAA00032760", new NumberPattern("KZ{check}LAA{seq:8}").format(DAY, 32760));
  }

  @Property
  void checkDigitsMakeTheRemainderOne(@ForAll @LongRange(min = 0, max = 99_999_999) long n) {
    String number = new NumberPattern("KZ{check}LAA{seq:8}").format(DAY, n);

    StringBuilder digits = new StringBuilder();
    for (char c : (number.substring(4) + number.substring(0, 4)).toCharArray()) {
      digits.append(Character.getNumericValue(c));
    }
    BigInteger remainder = new BigInteger(digits.toString()).mod(BigInteger.valueOf(97));
    assertEquals(BigInteger.ONE, remainder, number);
  }

  @Test
  void aSeriesBeginsAnewWithTheYearInItsPattern() {
    var pattern = new NumberPattern("P-{yyyy}-{seq:4}");

    assertEquals("P-2016-{seq:4}", pattern.series(DAY));
    assertEquals("P-2017-{seq:4}", pattern.series(DAY.plusYears(1)));
  }

  @Test
  void aSeriesThatIsUsedUpGivesNoNumber() {
    var pattern = new NumberPattern("{seq:2}");

    assertThrows(IllegalArgumentException.class, () -> pattern.format(DAY, 100));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"P-{yyyy}", "{seq:2}{seq:3}", "{seq:0}", "{month}{seq:2}", "№{check}{seq:2}"})
  void aWrongPatternIsRefused(String pattern) {
    assertThrows(IllegalArgumentException.class, () -> new NumberPattern(pattern));
  }

  @Test
  void everyServiceHasAPattern() {
    var patterns = new NumberPatterns(Optional.empty());

    assertEquals(
        "EA-2016-000001",
        patterns.pattern("EXPERT_AUDITOR_ATTESTATION", "ATTESTAT").format(DAY, 1));
    assertEquals("P-2016-00000001", patterns.pattern("ANOTHER", "THING").format(DAY, 1));
  }

  @Test
  void theOperatorsOwnPatternsComeFirst(@TempDir Path folder) throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("numbers.csv"),
            "service,result,pattern,duplicate,certainty,note\n"
                + "MI_TYPE_APPROVAL,*,{yy}/{seq:3},new,CONFIGURED,ours\n");
    var patterns = new NumberPatterns(Optional.of(own));

    assertEquals("16/007", patterns.pattern("MI_TYPE_APPROVAL", "CERTIFICATE").format(DAY, 7));
    assertTrue(patterns.duplicateGetsNewNumber("MI_TYPE_APPROVAL", "CERTIFICATE"));
    assertEquals(
        "MA-2016-000007", patterns.pattern("MI_METROLOGICAL_ATTESTATION", "X").format(DAY, 7));
    Files.writeString(own, "service,result,pattern,duplicate,certainty,note\n*,*,7,keep,,\n");
    assertThrows(CsvException.class, () -> new NumberPatterns(Optional.of(own)));
  }
}
