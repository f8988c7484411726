package kz.ruqsat.shep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "kk, KK",
    "kk-KZ, KK",
    "'de-DE,kk;q=0.9,ru;q=0.8', KK",
    "'ru;q=0.3, en-US;q=0.7', EN",
    "'*', RU",
    "'de', RU",
    "kk_KZ, KK",
    "';;;', RU",
    ", RU"
  })
  void theLanguageLikedBestAmongOursIsTold(String header, Language language) {
    assertEquals(language, Language.accepted(header));
  }
}
