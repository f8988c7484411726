package kz.ruqsat.it.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.it.application.Desk;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Annexes, suspension and its like are acts with day, ground, order and signature. */
@SystemTest
class PermitActsIT {

  private static final String SUSPENSION =
      "{\"kind\":\"SUSPENSION\",\"ground\":\"ст. 45 <1>\",\"reference\":\"№ 7 от 22.11.2026\"}";

  private final String number = Register.freshNumber();
  private final String permit = "/api/v1/permits/" + number;

  @BeforeEach
  void aPermit() {
    Register.bringIn(Register.row(number, "100340000015", "ТОО Приостановленное"));
  }

  @Test
  @Obligation("GAP-54")
  void theVersionCarriesWhatTheOfficialSigned() {
    byte[] signed = signed("head", toBeSigned(SUSPENSION));
    var entered = Register.enterAct("head", number, signed);
    assertEquals(201, entered.statusCode(), entered.body());

    ModelNode version = Register.json(Register.get("officer", permit + "/versions/2"));
    assertEquals("SUSPENDED", version.get("status").asString());
    assertEquals("ст. 45 <1>", version.get("ground").asString());
    assertEquals("№ 7 от 22.11.2026", version.get("act").asString());
    assertEquals("ТЕСТОВ ЕРЛАН", version.get("signer", "name").asString());
    assertFalse(version.get("signer", "certificate").asString().isEmpty());
    String kept = Register.get("officer", permit + "/versions/2/document").body();
    assertEquals(new String(signed, StandardCharsets.UTF_8), kept);
    assertEquals(403, Register.get("auditor", permit + "/versions/2/document").statusCode());
    // what the holder shows is the permit still
    assertEquals(404, Register.get("officer", permit + "/document.xml").statusCode());
  }

  @Test
  void eachActIsOneVersionAndIsEnteredOnce() {
    byte[] suspension = signed("head", toBeSigned(SUSPENSION));
    assertEquals(201, Register.enterAct("head", number, suspension).statusCode());
    for (String kind : List.of("RESUMPTION", "TERMINATION")) {
      var done = Register.act("head", number, SUSPENSION.replace("SUSPENSION", kind));
      assertEquals(201, done.statusCode(), done.body());
      assertEquals(409, Register.enterAct("head", number, suspension).statusCode(), kind);
    }

    assertEquals(
        List.of("ISSUE", "SUSPENSION", "RESUMPTION", "TERMINATION"),
        Register.json(Register.get("auditor", permit + "/versions")).asList().stream()
            .map(it -> it.get("kind").asString())
            .toList());
  }

  @Test
  void anAnnexChangesWhatIsPermittedAndTheDaysBeforeItStayAsTheyWere() {
    String annex =
        """
        {"kind":"ANNEX","ground":"ст. 34","reference":"№ 8","on":"2020-02-03",
         "annex":{"number":"001","activityCode":"13-2","activity":"Изготовление Герба"}}""";
    byte[] signed = signed("head", toBeSigned(annex));
    var entered = Register.enterAct("head", number, signed);
    assertEquals(201, entered.statusCode(), entered.body());

    ModelNode version = Register.json(Register.get("auditor", permit + "/versions/2"));
    assertEquals("ANNEX", version.get("kind").asString());
    assertEquals("001", version.get("documentNumber").asString());
    assertEquals("ISSUED", version.get("status").asString());
    assertEquals("Изготовление Герба", activity("?asOf=2020-02-03"));
    assertEquals("Флаг", activity("?asOf=2020-02-02"));
    assertEquals("Астана, Примерная, 1", version.get("place").asString());
    assertEquals(
        new String(signed, StandardCharsets.UTF_8),
        Register.get("officer", permit + "/document.xml").body());
    var pdf = Register.get("officer", permit + "/document.pdf");
    assertEquals(200, pdf.statusCode());
    assertTrue(pdf.body().startsWith("%PDF-"));
    var differences =
        Register.json(Register.get("auditor", permit + "/differences")).get("differences").asList();
    assertEquals(
        List.of("documentNumber", "activityCode", "activity"),
        differences.stream().map(it -> it.get("field").asString()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kind\":\"ANNEX\",\"ground\":\"ст. 34\"}",
        "{\"kind\":\"ANNEX\",\"ground\":\"ст. 34\",\"annex\":{\"activity\":\"Герб\"}}",
        "{\"kind\":\"SUSPENSION\",\"ground\":\"ст. 45\",\"annex\":{\"number\":\"001\"}}"
      })
  void anAnnexHasANumberAndOnlyAnAnnexHasOne(String act) {
    var answer = Register.actToBeSigned("head", number, act);

    assertEquals(422, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("INPUT_MISSING"), answer.body());
  }

  @ParameterizedTest
  @CsvSource({"ground, 2001", "reference, 1001"})
  void whatTheRegisterCouldNotKeepIsRefused(String field, int length) {
    String asked =
        SUSPENSION.replaceFirst("(\"" + field + "\":\")[^\"]*", "$1" + "x".repeat(length));

    var answer = Register.actToBeSigned("head", number, asked);

    assertEquals(400, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("MALFORMED_APPLICATION"), answer.body());
  }

  private String activity(String day) {
    return Register.json(Register.get("auditor", permit + day)).get("activity").asString();
  }

  @Test
  void onlyWhatWasOfferedIsTakenAndOnlyFromWhoDecides() {
    String offered = toBeSigned(SUSPENSION);

    assertRefused(422, offered.getBytes(StandardCharsets.UTF_8));
    assertRefused(422, signed("executor", offered));
    assertRefused(422, signed("head", offered.replace(number, Register.freshNumber())));
    assertRefused(422, signed("head", offered.replace("official=", "extra=\"1\" official=")));
    assertRefused(422, signed("head", "<x/>"));
    assertEquals(
        403, Register.enterAct("executor", number, signed("executor", offered)).statusCode());
    assertEquals(403, Register.actToBeSigned("executor", number, SUSPENSION).statusCode());
    assertEquals("ISSUED", Register.json(Register.get("auditor", permit)).get("status").asString());
  }

  private void assertRefused(int status, byte[] document) {
    var answer = Register.enterAct("head", number, document);
    assertEquals(status, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("EDS_NOT_CONFIRMED"), answer.body());
  }

  private String toBeSigned(String json) {
    var answer = Register.actToBeSigned("head", number, json);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private static byte[] signed(String account, String document) {
    return Desk.signed(document.getBytes(StandardCharsets.UTF_8), "demo_" + account);
  }
}
