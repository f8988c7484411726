package kz.ruqsat.it.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.application.AttestedCase;
import kz.ruqsat.it.application.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An executor enters an issued permit on the page. */
@BrowserTest
class EntryPageIT {

  private static final String SERVICE = "MI_METROLOGICAL_ATTESTATION";

  @Test
  @Obligation({"S2.2.9.P1", "S2.2.9.P3"})
  void theExecutorLogsInChoosesTheServiceAndEntersTheRecipient() {
    AttestedCase attested = AttestedCase.waiting();
    try (Browser browser = new Browser()) {
      browser.open("/register/entry?lang=ru");
      browser.logIn("demo_executor", "demo_secret", "Внесение сведений");
      browser.await("/register/entry.*");
      browser.follow("#choice button");
      check(browser, "entry");

      fill(browser, attested, "500101380001");
      assertTrue(browser.text().contains("другому услугополучателю"), browser.text());
      assertEquals("true", browser.one("[name=iinBin]").getAttribute("aria-invalid"));
      assertEquals(attested.name(), browser.one("[name=name]").getAttribute("value"));
      check(browser, "entry-refused");

      fill(browser, attested, attested.iinBin());
      browser.await("/register/entry[?]service=" + SERVICE + "&done=" + attested.number());
      String permit = browser.one("[role=status] a").getText();
      assertEquals(Desk.member(attested.view(), "permitNumber"), permit);
      assertEquals("PORTAL_RECORDED", Desk.member(attested.view(), "state"));
      check(browser, "entry-done");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "demo_clerk, en, none of these services is yours",
    "demo_auditor, kk, Құқық жеткіліксіз"
  })
  void othersAreOfferedNothing(String account, String language, String said) {
    try (Browser browser = new Browser()) {
      browser.open("/register/entry?lang=" + language);
      browser.logIn(account, "demo_secret", "Внесение сведений");
      browser.await("/register/entry.*");

      assertTrue(browser.text().contains(said), browser.text());
      assertEquals(0, browser.all("#choice").size());
      check(browser, "entry-" + account);
    }
  }

  private static void fill(Browser browser, AttestedCase attested, String iinBin) {
    browser.one("option[value='" + attested.number() + "']").click();
    put(browser, "iinBin", iinBin);
    put(browser, "name", attested.name());
    put(browser, "phone", "+7 700 000 00 00");
    browser.follow("#recipient button");
  }

  private static void put(Browser browser, String name, String value) {
    browser.one("[name=" + name + "]").clear();
    browser.one("[name=" + name + "]").sendKeys(value);
  }

  private static void check(Browser browser, String page) {
    assertEquals("", browser.violations(), page);
    browser.phone();
    assertEquals("", browser.violations(), page);
    assertEquals(0, browser.overflow(), page);
    browser.picture(page);
    browser.wide();
  }
}
