package kz.ruqsat.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees a case and who may do what with it: everybody else is refused, step by step. */
@SystemTest
class RolesIT {

  private static final Walk WALK =
      Walk.of("MI_TYPE_APPROVAL", "2016", Action.ISSUE, Channel.EGOV_PORTAL);

  private final Case filed = Case.filed(WALK.request());

  @ParameterizedTest
  @CsvSource({
    "REGISTERED, SEND_TO_UNIT, clerk",
    "REGISTERED, SEND_TO_UNIT, unit_head",
    "REGISTERED, SEND_TO_UNIT, executor",
    "REGISTERED, SEND_TO_UNIT, deputy",
    "AT_UNIT, PASS_TO_EXECUTOR, head",
    "AT_UNIT, PASS_TO_EXECUTOR, executor",
    "AT_EXECUTOR, DRAFT, clerk",
    "AT_EXECUTOR, DRAFT, unit_head",
    "AT_EXECUTOR, DRAFT, head",
    "DRAFTED, AGREE, executor",
    "DRAFTED, AGREE, clerk",
    "AGREED, SIGN, clerk",
    "AGREED, SIGN, executor",
    "AGREED, SIGN, unit_head",
    "AGREED, SIGN, deputy"
  })
  void aStepIsDoneByTheOneWhomTheTextNamesAndNobodyElse(
      String state, String event, String account) {
    filed.walkTo(state, WALK.moves());

    HttpResponse<String> answer =
        Desk.act(
            account,
            filed.number(),
            "{\"event\":\"%s\",\"unit\":\"METROLOGY\",\"executor\":\"demo_executor\"}"
                .formatted(event));

    assertEquals(403, answer.statusCode(), answer.body());
    assertEquals("ROLE_NOT_ALLOWED", Desk.member(answer, "code"));
    assertEquals(state, filed.state());
  }

  @Test
  void anExecutorSeesWhatIsWithTheUnitAndActsOnWhatIsAssigned() {
    String path = "applications/" + filed.number();
    assertEquals(200, Desk.get("standards_executor", path).statusCode(), "not at a unit yet");
    filed.walkTo("AT_UNIT", WALK.moves());

    assertEquals(404, Desk.get("standards_executor", path).statusCode());
    assertEquals(404, Desk.get("standards_head", path).statusCode());
    assertEquals(200, Desk.get("executor", path).statusCode());
    String board = Desk.get("standards_head", "applications?limit=500").body();
    assertFalse(board.contains(filed.number()), "not on their board");
    HttpResponse<String> stranger =
        Desk.act(
            "unit_head",
            filed.number(),
            "{\"event\":\"PASS_TO_EXECUTOR\",\"executor\":\"demo_standards_executor\"}");
    assertEquals("INPUT_MISSING", Desk.member(stranger, "code"), "of another unit");
  }

  @Test
  @Obligation("GAP-60")
  void theAuditorOfTheRegisterReadsItAndActsInNoCaseAndApplicantsDoNotReadIt() {
    String search = "permits?purpose=test";
    assertEquals(200, Desk.get("auditor", search).statusCode());
    assertEquals(403, Desk.get("applicant", search).statusCode(), "an expert-auditor is one");
    assertEquals(403, Desk.get("auditor", "cabinet").statusCode());
    assertEquals(
        403, Desk.act("auditor", filed.number(), "{\"event\":\"SEND_TO_UNIT\"}").statusCode());
  }

  @Test
  void whoHasNoPostSeesNoCase() {
    for (String account : new String[] {"auditor", "operator", "integrator", "applicant"}) {
      assertEquals(403, Desk.get(account, "applications/" + filed.number()).statusCode(), account);
    }
    assertEquals(403, Desk.get("officer", "applications").statusCode(), "an account, but no post");
    assertEquals(404, Desk.get("centre", "applications/" + filed.number()).statusCode());
    assertTrue(Desk.get("applicant", "cabinet").body().contains(Request.COMPANY));
  }
}
