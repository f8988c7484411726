package kz.ruqsat.shep;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Languages of texts told to people; Russian is what clients of the real gateway get. */
public enum Language {
  RU,
  KK,
  EN;

  /** As BCP 47 and the header {@code Accept-Language} name it. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The language a header {@code Accept-Language} likes best among ours; Russian when it likes none
   * of them or is null. A malformed one is read as a tag.
   */
  public static Language accepted(String header) {
    if (header == null) {
      return RU;
    }
    try {
      List<String> tags = Stream.of(values()).map(Language::tag).toList();
      return of(Locale.lookupTag(Locale.LanguageRange.parse(header), tags));
    } catch (IllegalArgumentException malformed) {
      return of(header);
    }
  }

  /** The language of a tag such as {@code kk-KZ}; Russian when it is none of ours or null. */
  public static Language of(String tag) {
    if (tag != null) {
      String start = tag.strip().toLowerCase(Locale.ROOT);
      for (Language language : values()) {
        if (start.startsWith(language.tag())) {
          return language;
        }
      }
    }
    return RU;
  }
}
