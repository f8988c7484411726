package kz.ruqsat.web.text;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.ruqsat.eds.trust.Evidence;
import kz.ruqsat.permit.verify.Verdict;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.passport.FeeRule;
import kz.ruqsat.regulation.passport.HoursPurpose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

  private static final Pattern USE = Pattern.compile("t\\.(?:get|with)\\('([a-zA-Z.]+)'[,)]");

  static Stream<String> keysOnPages() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml"))
          .flatMap(TextsTest::keys)
          .toList()
          .stream()
          .distinct();
    }
  }

  @ParameterizedTest
  @MethodSource({"keysOnPages", "keysOfValues"})
  void everyWordOfAPageIsThere(String key) {
    for (String language : Texts.LANGUAGES) {
      Texts texts = Texts.in(Locale.forLanguageTag(language));

      assertFalse(assertDoesNotThrow(() -> texts.get(key, "1")).isBlank());
    }
  }

  static Stream<String> keysOfValues() {
    return Stream.of(
            keys("verify.verdict.", Verdict.values()),
            Stream.of(
                "document.APPLICATION",
                "document.RECIPIENT_DATA",
                "proof.CERTIFICATE",
                "proof.TIME_STAMP"),
            keys("proof.", Evidence.Kind.values()),
            keys("passport.channel.", Channel.values()),
            keys("passport.action.", Action.values()),
            keys("passport.hours.", HoursPurpose.values()),
            keys("passport.fee.", FeeRule.Kind.values()))
        .flatMap(it -> it);
  }

  private static Stream<String> keys(String group, Enum<?>[] values) {
    return Stream.of(values).map(value -> group + value.name());
  }

  @ParameterizedTest
  @CsvSource({
    "ru,31.12.2025,01.01.2026 02:30:00,Версия 3",
    "kk,31.12.2025,01.01.2026 02:30:00,3-нұсқа",
    "en,31 Dec 2025,1 Jan 2026 02:30:00,Version 3",
    "de,31.12.2025,01.01.2026 02:30:00,Версия 3"
  })
  void daysAndMomentsAreWrittenAsInThatLanguageByTheClocksOfAstana(
      String language, String day, String time, String version) {
    Texts texts = Texts.in(Locale.forLanguageTag(language));

    assertEquals(day, texts.day(LocalDate.of(2025, 12, 31)));
    assertEquals(time, texts.time(Instant.parse("2025-12-31T21:30:00Z")));
    assertEquals(version, texts.get("permit.version", "3"));
  }

  @ParameterizedTest
  @CsvSource({"status,ISSUED,In force", "status,UNHEARD_OF,UNHEARD_OF", "region,71,Astana"})
  void aCodeWithoutWordsIsShownItself(String group, String code, String shown) {
    Texts texts = Texts.in(Locale.ENGLISH);

    assertEquals(shown, texts.code(group, code));
    assertThrows(IllegalArgumentException.class, () -> texts.get("no.such.key"));
  }

  private static Stream<String> keys(Path file) {
    try {
      return USE.matcher(Files.readString(file)).results().map((MatchResult it) -> it.group(1));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
