package kz.ruqsat.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of a page in one language.
 *
 * @param language Kazakh, Russian or English
 */
public record Texts(Locale language, ResourceBundle bundle) {

  /** The languages of the pages, in the order in which they are offered. */
  public static final List<String> LANGUAGES = List.of("kk", "ru", "en");

  private static final String FALLBACK = "ru";

  /** The texts of a bundle in the language of a request. */
  public static Texts of(String bundle, HttpServletRequest request) {
    return of(bundle, language(request));
  }

  /** The texts of a bundle in a language. */
  public static Texts of(String bundle, Locale language) {
    return new Texts(
        language,
        ResourceBundle.getBundle(
            bundle,
            language,
            Texts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** The language that {@code ?lang=} names, else the browser's, else Russian. */
  public static Locale language(HttpServletRequest request) {
    String asked = request.getParameter("lang");
    if (asked != null && LANGUAGES.contains(asked)) {
      return Locale.forLanguageTag(asked);
    }
    boolean told = request.getHeader("Accept-Language") != null;
    return (told ? Collections.list(request.getLocales()) : List.<Locale>of())
        .stream()
            .map(Locale::getLanguage)
            .filter(LANGUAGES::contains)
            .findFirst()
            .map(Locale::forLanguageTag)
            .orElse(Locale.forLanguageTag(FALLBACK));
  }

  /** A text; a key that is not there is a mistake of ours. */
  public String text(String key) {
    return bundle.getString(key);
  }
}
