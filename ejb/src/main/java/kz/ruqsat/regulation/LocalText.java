package kz.ruqsat.regulation;

import java.util.Locale;
import java.util.Objects;

/**
 * A text in the three languages of the service.
 *
 * @param ru Russian: the language of the source texts
 * @param kk Kazakh
 * @param en English, in our own words
 * @param kkChecked whether a Kazakh speaker has checked {@code kk}; if not it is to be shown as
 *     unofficial
 */
public record LocalText(String ru, String kk, String en, boolean kkChecked) {

  public LocalText {
    Objects.requireNonNull(ru, "ru");
    Objects.requireNonNull(kk, "kk");
    Objects.requireNonNull(en, "en");
  }

  /** A text of ours; no Kazakh speaker has checked it. */
  public static LocalText ours(String ru, String kk, String en) {
    return new LocalText(ru, kk, en, false);
  }

  /** The text in a language; Russian when it is none of the three. */
  public String in(Locale locale) {
    return switch (locale.getLanguage()) {
      case "kk" -> kk;
      case "en" -> en;
      default -> ru;
    };
  }
}
