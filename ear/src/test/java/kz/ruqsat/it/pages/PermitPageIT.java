package kz.ruqsat.it.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.application.PaidLicence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The page of a permit that has a paid, signed case behind it, as an auditor sees it. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermitPageIT {

  /** The state of the payment, who signed, the verdict and what it rests on, in words. */
  private static final Map<String, List<String>> BEHIND =
      Map.of(
          "ru",
          List.of(
              "Состояние оплаты\nОплата подтверждена",
              "\nЗаявление\n",
              "XML, Услугополучатель",
              "Подпись действительна.",
              "Ответ OCSP, ",
              "Метка времени, "),
          "kk",
          List.of(
              "Төлем күйі\nТөлем расталды",
              "\nӨтініш\n",
              "XML, Көрсетілетін қызметті алушы",
              "Қолтаңба жарамды.",
              "OCSP жауабы, ",
              "Уақыт белгісі, "),
          "en",
          List.of(
              "State of payment\nPayment confirmed",
              "\nApplication\n",
              "XML, Applicant",
              "The signature is valid.",
              "OCSP answer, ",
              "Time stamp, "));

  private static final Pattern CODE =
      Pattern.compile("\\b(VALID|CONFIRMED|CERTIFICATE|[A-Z]+_[A-Z_]+)\\b");

  private String page;
  private Browser browser;

  @BeforeAll
  void aPaidLicenceAndABrowser() {
    page = "/register/permit?number=" + PaidLicence.issued();
    browser = new Browser();
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "kk", "en"})
  @Obligation("DC.6")
  void paymentAndSignaturesKeepTheRulesOfAxeOnAScreenAndOnAPhone(String language) {
    logIn(language);
    for (boolean phone : new boolean[] {false, true}) {
      if (phone) {
        browser.phone();
      } else {
        browser.wide();
      }
      browser.open(page);
      browser.picture("permit-paid-" + language + (phone ? "-phone" : ""));

      String behind = browser.one(".background").getText();
      BEHIND.get(language).forEach(it -> assertTrue(behind.contains(it), it + " in " + behind));
      assertFalse(CODE.matcher(behind).find(), behind);
      assertFalse(browser.all(".background .signature").isEmpty(), behind);
      assertFalse(browser.all(".background .evidence li").isEmpty(), behind);
      assertEquals("", browser.violations(), language + " " + phone);
      assertEquals(0, browser.overflow(), language + " " + phone);
      assertEquals(List.of(), cutOff(), language + " " + phone);
    }
  }

  @Test
  void onAPhoneTheKeyboardLeadsFromThePermitToItsCaseAndBack() {
    logIn("ru");
    browser.phone();
    browser.open(page);
    browser.type(Keys.TAB, Keys.ENTER);
    browser.await(".*#content");
    browser.tabTo("#v1 a");
    browser.tabTo(".background h3 a");
    browser.type(Keys.ENTER);
    browser.await("/register/case[?]number=.*");
    assertEquals("", browser.violations());
    assertEquals(0, browser.overflow());

    browser.tabTo("main a[href^='/register/permit']");
    browser.type(Keys.ENTER);
    browser.await("/register/permit[?]number=.*");
    assertFalse(browser.all(".background .evidence").isEmpty());
  }

  /** Facts whose text is wider than the place it has: nobody can read them to the end. */
  private List<?> cutOff() {
    return browser.wider(".background dd, .background li, .background h3, .background h4");
  }

  private void logIn(String language) {
    browser.forgetEverything();
    browser.open("/register/login?lang=" + language);
    browser.logIn("demo_auditor", "demo_secret", "Акт о проверке № 9");
  }
}
