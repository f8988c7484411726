package kz.ruqsat.eds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static final Locale KAZAKH = Locale.forLanguageTag("kk-KZ");
  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  @Test
  void everyOutcomeHasASentenceOfItsOwnInEachLanguage() {
    List<String> sentences =
        Arrays.stream(VerdictCode.values())
            .flatMap(it -> Stream.of(it.text(RUSSIAN), it.text(KAZAKH), it.text(Locale.ENGLISH)))
            .toList();

    assertEquals(3 * VerdictCode.values().length, new HashSet<>(sentences).size());
    assertTrue(sentences.stream().allMatch(it -> it.endsWith(".")));
  }

  @Test
  void anotherLanguageIsAnsweredInRussian() {
    assertEquals("Подпись неверна.", VerdictCode.SIGNATURE_INVALID.text(Locale.FRENCH));
  }

  @Test
  void onlyValidIsValid() {
    for (VerdictCode code : VerdictCode.values()) {
      assertEquals(code == VerdictCode.VALID, Verdict.of(code, "").isValid());
    }
    assertFalse(Verdict.of(VerdictCode.UNKNOWN, "").isValid());
  }
}
