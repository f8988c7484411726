package kz.ruqsat.it.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.ruqsat.it.application.AttestedCase;
import kz.ruqsat.it.application.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** The work list of an official on its page. */
@BrowserTest
class BoardPageIT {

  @AfterEach
  void setTheClockBack() {
    Desk.post("operator", "demo/clock", "{\"ahead\":\"PT0S\"}");
  }

  @Test
  void anExecutorSeesWhatIsDueWhatIsOverdueAndWhatHeMayDo() {
    AttestedCase signed = AttestedCase.signed();
    try (Browser browser = new Browser()) {
      browser.open("/register/board?lang=en");
      browser.logIn("demo_executor", "demo_secret", "work");
      browser.await("/register/board.*");
      String row = row(browser, signed);
      assertTrue(row.contains("Give a registration number"), row);
      assertTrue(row.contains(signed.name()), row);
      assertFalse(row.contains("overdue"), row);

      Desk.post("operator", "demo/clock", "{\"ahead\":\"P9D\"}");
      String late = row(browser, signed);
      assertTrue(late.contains("overdue"), late);
      assertEquals("", browser.violations());
      browser.phone();
      assertEquals("", browser.violations());
      assertEquals(0, browser.overflow());
      browser.picture("board");
      browser.wide();

      browser.follow("a[href$='=" + signed.number() + "']");
      assertEquals("/register/case?number=" + signed.number(), browser.address());
    }
  }

  @Test
  void anAuditorHasNoWorkList() {
    try (Browser browser = new Browser()) {
      browser.open("/register/board?lang=ru");
      browser.logIn("demo_auditor", "demo_secret", "work");
      browser.await("/register/board.*");

      assertTrue(browser.text().contains("Недостаточно прав"), browser.text());
      assertEquals(0, browser.all("table").size());
    }
  }

  /** The row of a case, on whichever page of the list it is. */
  private static String row(Browser browser, AttestedCase signed) {
    browser.open("/register/board?lang=en");
    while (true) {
      for (WebElement row : browser.all("table.found tbody tr")) {
        if (row.getText().contains(signed.number())) {
          return row.getText();
        }
      }
      assertEquals(1, browser.all("[rel=next]").size(), "no " + signed.number());
      browser.follow("[rel=next]");
    }
  }
}
