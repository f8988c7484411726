package kz.ruqsat.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  @ParameterizedTest
  @ValueSource(strings = {"kz.ruqsat.web.page.page", "kz.ruqsat.web.verify.verify"})
  void everyTextIsThereInEachLanguage(String bundle) {
    var russian = Texts.of(bundle, Locale.forLanguageTag("ru")).bundle().keySet();

    for (String language : Texts.LANGUAGES) {
      var own = Texts.of(bundle, Locale.forLanguageTag(language)).bundle();
      assertEquals(russian, own.keySet(), language);
      assertEquals(
          language.equals("ru") ? "" : language, own.getLocale().getLanguage(), "own file");
    }
  }
}
