package kz.ruqsat.permit.document;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of the paper in the two languages of the state.
 *
 * @param kk Kazakh
 * @param ru Russian
 */
record Bilingual(String kk, String ru) {

  private static final ResourceBundle KAZAKH = bundle("kk");
  private static final ResourceBundle RUSSIAN = bundle("ru");

  /** A text of {@code paper.properties}. */
  static Bilingual of(String key) {
    return new Bilingual(KAZAKH.getString(key), RUSSIAN.getString(key));
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "kz.ruqsat.permit.document.paper",
        Locale.forLanguageTag(language),
        Bilingual.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
