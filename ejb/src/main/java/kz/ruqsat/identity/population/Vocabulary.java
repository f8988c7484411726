package kz.ruqsat.identity.population;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import kz.ruqsat.csv.CsvFile;
import kz.ruqsat.csv.CsvRow;

/** The words from which the population is made: {@code vocabulary.csv}, {@code territories.csv}. */
final class Vocabulary {

  private static final String FOLDER = "/identity/population/";

  private static final Vocabulary WORDS = new Vocabulary();

  private final Map<Kind, List<Word>> words = new EnumMap<>(Kind.class);
  private final List<Territory> territories;

  enum Kind {
    SURNAME_STEM,
    SURNAME_ENDING,
    SURNAME_RU,
    MAN_KK,
    WOMAN_KK,
    MAN_RU,
    WOMAN_RU,
    FATHER_RU,
    STREET,
    COMPANY,
    TRADE
  }

  /** A word, and its form for women or in Kazakh. */
  record Word(String first, String second) {

    String of(boolean useSecond) {
      return useSecond ? second : first;
    }
  }

  private Vocabulary() {
    for (CsvRow row : CsvFile.resource(FOLDER + "vocabulary.csv")) {
      words
          .computeIfAbsent(row.get("kind", Kind::valueOf), kind -> new ArrayList<>())
          .add(new Word(row.get("first"), row.get("second")));
    }
    territories = CsvFile.resource(FOLDER + "territories.csv").stream().map(Territory::of).toList();
  }

  static Word word(Kind kind, SplittableRandom random) {
    return any(WORDS.words.get(kind), random);
  }

  static Territory territory(SplittableRandom random) {
    return any(WORDS.territories, random);
  }

  static <T> T any(List<T> choices, SplittableRandom random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
