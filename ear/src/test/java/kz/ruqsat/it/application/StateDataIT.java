package kz.ruqsat.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the state databases say of the applicant, and what comes of it. */
@SystemTest
class StateDataIT {

  private static final String DEAD = "500615380630";
  private static final String DISSOLVED = "030840800926";
  private static final String SILENT = "100140890208";

  private static final Walk WALK =
      Walk.of("MI_METROLOGICAL_ATTESTATION", "2016", Action.ISSUE, Channel.REGISTRY);

  @ParameterizedTest
  @CsvSource({
    "NATURAL_PERSON, " + DEAD + ", APPLICANT_DECEASED",
    "LEGAL_ENTITY, " + DISSOLVED + ", APPLICANT_LIQUIDATED",
    "LEGAL_ENTITY, 100140890100, FORM_INVALID"
  })
  void theDeadTheDissolvedAndNobodyAtAllAreNotTaken(
      ApplicantType type, String number, String code) {
    HttpResponse<String> answer =
        new Request(WALK.edition(), Action.ISSUE, type, Channel.REGISTRY).of(number).file();

    assertEquals(422, answer.statusCode(), answer.body());
    assertEquals(code, Desk.member(answer, "code"));
  }

  @Test
  @Obligation("GAP-57")
  void whereTheDatabaseDoesNotAnswerTheApplicationIsTakenAndWaitsForTheData() {
    Case taken = Case.filed(WALK.request().of(SILENT));

    assertEquals("PENDING", Desk.member(taken.view(), "stateData"));
    Move.of("clerk ACCEPT").make(taken.request(), taken.number());
    assertEquals("RECEIVED", taken.state());
  }

  @Test
  @Obligation({"S2.2.9.P1", "S2.2.9.C1", "S2.2.9.P2", "S2.2.1.4"})
  void theExecutorEntersThePermitAfterLoggingInAndNobodyDoesWithAWrongPassword() {
    Case known = Case.filed(WALK.request());
    known.walkTo("AT_REGISTRY", WALK.moves());
    HttpResponse<String> stranger = enter(known, "wrong");
    assertEquals(401, stranger.statusCode(), stranger.body());
    assertEquals("AT_REGISTRY", known.state());

    HttpResponse<String> entered = enter(known, "demo_secret");

    assertEquals(200, entered.statusCode(), entered.body());
    assertEquals("PORTAL_RECORDED", known.state());
    String permit = Desk.member(known.view(), "permitNumber");
    assertEquals(
        200,
        Gateway.send(
                Gateway.requestAs("auditor", "/api/v1/permits/" + permit)
                    .header("X-Purpose", "test")
                    .GET())
            .statusCode());
  }

  private static HttpResponse<String> enter(Case known, String password) {
    return Gateway.send(
        Gateway.request(
                "/api/v1/applications/" + known.number() + "/steps", "demo_executor", password)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(Entry.of(known.request()))));
  }
}
