package kz.ruqsat.it.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.UUID;
import kz.ruqsat.it.application.Desk;
import org.junit.jupiter.api.Test;

@BrowserTest
class CasePageIT {

  @Test
  void anAuditorWalksFromAPermitToTheCaseBehindItAndBack() {
    String application = filed();
    done("head", application, "{\"event\":\"SEND_TO_UNIT\",\"unit\":\"METROLOGY\"}");
    done(
        "unit_head",
        application,
        "{\"event\":\"PASS_TO_EXECUTOR\",\"executor\":\"demo_executor\"}");
    done("executor", application, "{\"event\":\"DRAFT\"}");
    done("unit_head", application, "{\"event\":\"AGREE\"}");
    done("head", application, "{\"event\":\"SIGN\"}");
    String permit = Desk.member(Desk.sign("head", application), "permitNumber");

    try (Browser browser = new Browser()) {
      browser.open("/register/permit?lang=ru&number=" + permit);
      browser.logIn("demo_auditor", "demo_secret", "Акт о проверке № 8");
      browser.follow("a[href^='/register/case']");
      browser.await("/register/case[?]number=.*");

      assertTrue(browser.text().contains("demo_unit_head"), browser.text());
      assertFalse(browser.text().contains("UNIT_HEAD"), "a code shown to people");
      assertTrue(browser.text().contains("090640810184"), browser.text());
      assertTrue(browser.all("table.found tbody tr").size() >= 6, browser.text());
      assertEquals("", browser.violations());
      browser.phone();
      assertEquals("", browser.violations());
      assertEquals(0, browser.overflow());
      browser.picture("case");
      browser.follow("a[href^='/register/permit']");
      browser.await("/register/permit[?]number=" + permit);
      assertFalse(browser.all("#v1").isEmpty());
    }
  }

  private static String filed() {
    String json =
        """
        {"requestId":"%s","service":"MI_TYPE_APPROVAL","action":"ISSUE",
         "applicantType":"LEGAL_ENTITY",
         "applicant":{"iinBin":"090640810184","name":"ТОО Образецстрой","phone":"+7 700 000 00 00"},
         "documents":[{"code":"SUPPORTING_DOCUMENTS","name":"Материалы"}]}\
        """
            .formatted(UUID.randomUUID());
    HttpResponse<String> answer =
        Desk.postXml(
            "integrator",
            "filing/applications?channel=EGOV_PORTAL",
            Desk.signed(Desk.document(json), "demo_company"));
    assertEquals(201, answer.statusCode(), answer.body());
    return Desk.member(answer, "number");
  }

  private static void done(String account, String application, String act) {
    HttpResponse<String> answer = Desk.act(account, application, act);
    assertEquals(200, answer.statusCode(), act + " " + answer.body());
  }
}
