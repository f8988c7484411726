package kz.ruqsat.it.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import kz.ruqsat.it.permit.Register;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The pages open to everyone, in the hands of someone with a phone. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyPageIT {

  private String code;
  private Browser browser;

  @BeforeAll
  void aPermitAndABrowser() {
    String number = Register.freshNumber();
    Register.bringIn(Register.row(number, "100340000015", "ТОО Проверяемое"));
    code = Register.publicId(number);
    browser = new Browser();
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @ParameterizedTest
  @CsvSource({
    "kk, Рұқсат түпнұсқа және қолданыста.",
    "ru, Разрешение подлинное и действует.",
    "en, The permit is genuine and in force."
  })
  void thePageFitsAPhoneAndEveryReader(String language, String verdict) {
    browser.phone();
    browser.open("/verify/" + code + "?lang=" + language);
    browser.picture("verify-" + language + "-phone");

    assertEquals(verdict, browser.one("[role=status]").getText());
    assertEquals(0, browser.overflow());
    assertEquals("", browser.violations());
  }

  @Test
  void aCodeIsTypedAndTheLanguageChangedByKeyboard() {
    browser.wide();
    browser.open("/verify/?lang=ru");
    assertEquals("", browser.violations());
    browser.tabTo("#code");
    browser.type(code);
    browser.tabTo("main button");
    browser.type(Keys.ENTER);
    browser.await("/verify/" + code + "[?]lang=ru");
    browser.tabTo("nav a[lang=en]");
    browser.type(Keys.ENTER);
    browser.await("/verify/" + code + "[?]lang=en");

    assertEquals("The permit is genuine and in force.", browser.one("[role=status]").getText());
  }

  @Test
  void theChosenLanguageIsKeptOnTheWayToOtherPages() {
    browser.forgetEverything();
    browser.open("/verify/?lang=en");
    browser.open("/verify/" + code);
    assertEquals("en", browser.one("html").getAttribute("lang"));
    browser.open("/passports/?lang=kk");
    browser.follow("main a[href^='/passports/STATE']");

    assertEquals("kk", browser.one("html").getAttribute("lang"));
  }

  @Test
  void whatIsNotThereIsSaidAsClearly() {
    browser.phone();
    browser.open("/verify/" + "0".repeat(32) + "?lang=ru");

    assertEquals("Разрешения с таким кодом нет в реестре.", browser.one("[role=status]").getText());
    assertEquals("", browser.violations());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/passports/?lang=kk", "/passports/STATE_SYMBOLS_LICENCE?lang=ru"})
  void thePassportsOfServicesFitAPhone(String page) {
    browser.phone();
    browser.open(page);
    browser.picture("passport-" + page.length());

    assertFalse(browser.all("main a[href='/passports/']").isEmpty());
    assertEquals("", browser.violations());
    assertEquals(0, browser.overflow());
  }
}
