package kz.ruqsat.it.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import org.junit.jupiter.api.Test;

/** Documents of permits over REST; what is in them is checked beside the code that makes them. */
@SystemTest
class DocumentIT {

  private static final String PERSON = "900101350013";
  private static final String COMPANY = "100340000015";

  @Test
  void anOfficerAndAnAuditorGetAPdfThatIsSealedAndStamped() {
    String number = entered(COMPANY);
    for (String role : new String[] {"officer", "auditor"}) {
      var pdf = get(role, number, "pdf");

      assertEquals(200, pdf.statusCode());
      assertEquals("application/pdf", pdf.headers().firstValue("Content-Type").orElseThrow());
      String text = new String(pdf.body(), StandardCharsets.ISO_8859_1);
      assertTrue(text.startsWith("%PDF-1."), text.substring(0, 20));
      assertTrue(text.contains("ETSI.CAdES.detached"));
    }
  }

  @Test
  void aStrangerGetsNothingAndAnApplicantOnlyTheirOwn() {
    String number = entered(COMPANY);
    String path = "/api/v1/permits/" + number + "/document.pdf";

    assertEquals(401, Gateway.get(path).statusCode());
    assertEquals(404, get("applicant", number, "pdf").statusCode());
    assertEquals(403, get("integrator", number, "pdf").statusCode());
    assertEquals(400, Gateway.send(Gateway.requestAs("auditor", path).GET()).statusCode());
    assertEquals(200, get("applicant", entered("090640810184"), "pdf").statusCode());
  }

  @Test
  void aPermitOnPaperHasNoXmlAndAPersonsXmlIsNotForAuditors() {
    String number = entered(PERSON);

    assertEquals(403, get("auditor", number, "xml").statusCode());
    assertEquals(404, get("officer", number, "xml").statusCode());
    assertEquals(404, get("officer", Register.freshNumber(), "pdf").statusCode());
    assertEquals(404, get("officer", number, "docx").statusCode());
    assertEquals(200, get("auditor", number, "pdf").statusCode());
  }

  @Test
  void whatChangedBetweenVersionsIsTold() {
    String number = entered(COMPANY);
    Register.act("head", number, "{\"kind\":\"SUSPENSION\",\"ground\":\"ст. 45\"}");
    var answer = Register.get("auditor", "/api/v1/permits/" + number + "/differences?from=1&to=2");

    var json = Register.json(answer);
    assertEquals(1, json.get("differences").asList().size(), answer.body());
    assertEquals("status", json.get("differences").get(0).get("field").asString());
    assertEquals("SUSPENDED", json.get("differences").get(0).get("to").asString());
    assertEquals("ст. 45", json.get("to", "ground").asString());
    assertEquals(
        404,
        Register.get("auditor", "/api/v1/permits/" + number + "/differences?to=3").statusCode());
    assertEquals(
        403, Register.get("applicant", "/api/v1/permits/" + number + "/differences").statusCode());
  }

  @Test
  void aPermitFromBeforeHasNoBackground() {
    var answer = Register.get("auditor", "/api/v1/permits/" + entered(COMPANY) + "/background");

    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals("[]", answer.body());
    assertEquals(404, Register.get("auditor", "/api/v1/permits/x/background").statusCode());
  }

  @Test
  void theBackgroundIsForThoseWhoMaySeeItAndTheLookIsRecorded() {
    String number = entered(COMPANY);
    String path = "/api/v1/permits/" + number + "/background";

    assertEquals(401, Gateway.get(path).statusCode());
    assertEquals(403, Register.get("applicant", path).statusCode());
    assertEquals(403, Register.get("integrator", path).statusCode());
    assertEquals(200, Register.get("officer", path).statusCode());
    var event =
        Register.json(Register.get("auditor", "/api/v1/audit?object=" + number))
            .get(0)
            .get("event");
    assertEquals("BACKGROUND", event.get("action").asString());
    assertEquals("demo_officer", event.get("actor").asString());
    assertEquals("audit of 2026", event.get("purpose").asString());
  }

  private static HttpResponse<byte[]> get(String role, String number, String form) {
    return Gateway.sendForBytes(
        Gateway.requestAs(role, "/api/v1/permits/" + number + "/document." + form)
            .header("X-Purpose", "audit")
            .GET());
  }

  private static String entered(String holder) {
    String number = Register.freshNumber();
    Register.bringIn(Register.row(number, holder, "ТОО Документ"));
    return number;
  }
}
