package kz.ruqsat.web.text;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.ruqsat.csv.CsvException;
import kz.ruqsat.csv.CsvFile;
import kz.ruqsat.csv.CsvRow;
import kz.ruqsat.time.OfficialTime;

/**
 * The words of one language, all from {@code texts.csv}; a word that is missing there is a fault.
 */
public final class Texts {

  /** The languages, in the order in which they are offered. */
  public static final List<String> LANGUAGES = List.of("kk", "ru", "en");

  /** The language for those who ask for none of them. */
  static final Locale FALLBACK = Locale.forLanguageTag("ru");

  private static final Map<String, Texts> ALL =
      LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(it -> it, Texts::new));

  private final Locale locale;
  private final Map<String, String> words = new TreeMap<>();

  private Texts(String language) {
    this.locale = Locale.forLanguageTag(language);
    CsvFile.read(
        "texts.csv",
        Texts.class.getResourceAsStream("texts.csv"),
        row -> words.put(row.get("key"), word(row, language)),
        fault -> {
          throw fault;
        });
  }

  private static String word(CsvRow row, String language) {
    if (row.isEmpty(language)) {
      throw new CsvException(row.place(), "has no " + language);
    }
    return row.get(language);
  }

  /** The words of a language; the Russian ones for a language that is none of the three. */
  public static Texts in(Locale language) {
    return ALL.getOrDefault(language.getLanguage(), ALL.get(FALLBACK.getLanguage()));
  }

  /** The language. */
  public Locale locale() {
    return locale;
  }

  /**
   * The words of a key, with values in the places that they name.
   *
   * @throws IllegalArgumentException for a key that texts.csv does not have
   */
  public String get(String key, Object... values) {
    String text = words.get(key);
    if (text == null) {
      throw new IllegalArgumentException(key);
    }
    return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
  }

  /** The words of a code as it is stored, or the code itself when nobody gave it words. */
  public String code(String group, String code) {
    return code == null ? null : words.getOrDefault(group + "." + code, code);
  }

  /** The codes of a group that have words, in the order of the codes. */
  public List<String> codes(String group) {
    return words.keySet().stream()
        .filter(key -> key.startsWith(group + "."))
        .map(key -> key.substring(group.length() + 1))
        .toList();
  }

  /** A day; null for none. */
  public String day(LocalDate day) {
    return day == null ? null : dayFormat("").format(day);
  }

  /** A moment by the clocks of Astana; null for none. */
  public String time(Instant time) {
    return time == null ? null : dayFormat(" HH:mm:ss").format(time.atZone(OfficialTime.ZONE));
  }

  private DateTimeFormatter dayFormat(String time) {
    boolean english = locale.getLanguage().equals("en");
    return DateTimeFormatter.ofPattern((english ? "d MMM yyyy" : "dd.MM.yyyy") + time, locale);
  }
}
