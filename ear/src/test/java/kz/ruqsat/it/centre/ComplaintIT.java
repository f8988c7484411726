package kz.ruqsat.it.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.it.application.Desk;
import org.junit.jupiter.api.Test;

/** Complaints over REST and the channel. */
@SystemTest
class ComplaintIT {

  private static final String APPLICANT = "500101380001";

  @Test
  @Obligation({"S1.2.22.2", "S1.2.25.3", "S1.2.25.4"})
  void anApplicantComplainsInTheCabinetAndSeesTheAnswer() {
    HttpResponse<String> filed = Desk.post("applicant", "complaints", complaint("PORTAL"));
    assertEquals(201, filed.statusCode(), filed.body());
    String number = Desk.member(filed, "number");
    String mine = "cabinet/" + APPLICANT + "/complaints";
    String cabinet = Desk.get("applicant", mine).body();
    assertTrue(cabinet.contains("COMPLAINT_DELIVERED"), cabinet);
    assertTrue(cabinet.contains("COMPLAINT_REGISTERED"), cabinet);
    assertEquals(403, Desk.get("applicant", "cabinet/900101350013/complaints").statusCode());
    assertTrue(Desk.get("head", "complaints").body().contains(number));

    HttpResponse<String> early =
        Desk.post("head", "complaints/" + number + "/steps", "{\"event\":\"ANSWER\"}");
    assertEquals("INPUT_MISSING", Desk.member(early, "code"));
    HttpResponse<String> settled =
        Desk.post(
            "head",
            "complaints/" + number + "/steps",
            "{\"event\":\"ANSWER\",\"answer\":\"Приносим извинения\"}");

    assertEquals(200, settled.statusCode(), settled.body());
    HttpResponse<String> seen = Desk.get("applicant", "complaints/" + number);
    assertTrue(seen.body().contains("\"state\":\"ANSWERED\""), seen.body());
    assertTrue(seen.body().contains("Приносим извинения"), seen.body());
    assertEquals(404, Desk.get("integrator", "complaints/" + number).statusCode());
  }

  @Test
  @Obligation({"S1.2.25.1", "S1.2.25.2.1", "S1.2.25.2.2", "S1.2.25.2.3"})
  void anOfficialEntersAPaperComplaintAndPrintsTheTalon() {
    HttpResponse<String> entered = Desk.post("clerk", "complaints", complaint("REGISTRY"));
    assertEquals(201, entered.statusCode(), entered.body());
    String number = Desk.member(entered, "number");

    String talon = Desk.get("clerk", "complaints/" + number + "/paper").body();

    Schema.check("portal/complaint.xsd", talon);
    assertTrue(talon.contains("ПРИМЕРОВА А."), talon);
    assertTrue(talon.contains("<code>ANSWER_DUE</code>"), talon);
    HttpResponse<String> head = Desk.post("head", "complaints", complaint("REGISTRY"));
    assertEquals("NOT_ALLOWED", Desk.member(head, "code"));
  }

  @Test
  @Obligation("S1.2.21.1")
  void aComplaintAboutAResultNamesAnApplicationOfTheirOwn() {
    String about = complaint("PORTAL").replace("INCORRECT_SERVICE", "RESULT_DISAGREEMENT");
    assertEquals("INPUT_MISSING", Desk.member(Desk.post("applicant", "complaints", about), "code"));
    String unknown = about.replace("\"text\"", "\"application\":\"2026-999999\",\"text\"");
    HttpResponse<String> refused = Desk.post("applicant", "complaints", unknown);
    assertEquals("APPLICATION_UNKNOWN", Desk.member(refused, "code"));
    HttpResponse<String> stranger =
        Desk.post(
            "applicant", "complaints", complaint("PORTAL").replace(APPLICANT, "900101350013"));
    assertEquals(403, stranger.statusCode(), stranger.body());
  }

  @Test
  void aPortalComplainsAndAsksOverTheChannel() {
    try (Bus portal = new Bus("bench_portal", "/portal")) {
      String file =
          """
          <k:file xmlns:k="urn:ruqsat:complaint:1"><service>STATE_SYMBOLS_LICENCE</service>\
          <kind>INCORRECT_SERVICE</kind><iinBin>%s</iinBin>\
          <applicantName>ПРИМЕРОВ АСАН</applicantName><text>Были грубы</text></k:file>"""
              .formatted(APPLICANT);
      String taken = Bus.document(portal.ask("PORTAL_Complaint", file));
      Schema.check("portal/complaint.xsd", taken);
      assertEquals("REGISTERED", Bus.element("state", taken));
      String ask =
          "<k:ask xmlns:k=\"urn:ruqsat:complaint:1\"><number>%s</number></k:ask>"
              .formatted(Bus.element("number", taken));
      String seen = Bus.document(portal.ask("PORTAL_Complaint", ask));
      assertEquals(Bus.element("number", taken), Bus.element("number", seen));
      String unknown = portal.ask("PORTAL_Complaint", ask.replace("C-", "X-"));
      assertTrue(unknown.contains("COMPLAINT_UNKNOWN"), unknown);
    }
  }

  private static String complaint(String channel) {
    return """
    {"service":"STATE_SYMBOLS_LICENCE","kind":"INCORRECT_SERVICE","channel":"%s",
     "iinBin":"%s","applicantName":"ПРИМЕРОВ АСАН","text":"Были грубы"}"""
        .formatted(channel, APPLICANT);
  }
}
