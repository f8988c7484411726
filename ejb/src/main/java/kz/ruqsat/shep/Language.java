package kz.ruqsat.shep;

import java.util.Locale;

/** Languages of texts told to people; Russian is what clients of the real gateway get. */
public enum Language {
  RU,
  KK,
  EN;

  /** The language of a tag such as {@code kk-KZ}; Russian when it is none of ours or null. */
  public static Language of(String tag) {
    if (tag != null) {
      String start = tag.strip().toLowerCase(Locale.ROOT);
      for (Language language : values()) {
        if (start.startsWith(language.name().toLowerCase(Locale.ROOT))) {
          return language;
        }
      }
    }
    return RU;
  }
}
