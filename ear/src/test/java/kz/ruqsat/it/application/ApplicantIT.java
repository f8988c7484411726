package kz.ruqsat.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.eds.cms.CmsLimits;
import kz.ruqsat.eds.cms.CmsSignatures;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.it.DemoKeys;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an applicant does over REST: is offered the form, signs, edits, takes back, files again. */
@SystemTest
class ApplicantIT {

  private static final Walk WALK =
      Walk.of("MI_TYPE_APPROVAL", "2016", Action.ISSUE, Channel.EGOV_PORTAL);
  private static final String KIND =
      "filing/forms?service=EXPERT_AUDITOR_ATTESTATION&edition=2013&action=ISSUE"
          + "&applicantType=NATURAL_PERSON&channel=";

  private final CmsSignatures cms =
      new CmsSignatures(Primitives.open(), CmsLimits.DEFAULT, Clock.systemUTC());

  @Test
  @Obligation({"S2.1.10.5", "S2.3.10.5"})
  void theFormIsOfferedWithItsFieldsAndTheDocumentsThatAreNeeded() {
    HttpResponse<String> offer = Desk.get("applicant", KIND + "EGOV_PORTAL");

    assertEquals(200, offer.statusCode(), offer.body());
    String body = offer.body();
    String forms = body.substring(body.indexOf("\"forms\":{"));
    assertTrue(forms.startsWith("\"forms\":{\"REQUEST\":{"), forms);
    assertTrue(forms.contains("\"AUDITOR_INFORMATION\":{"), forms);
    assertTrue(body.contains("\"pattern\":\"^[0-9]{12}$\""), body);
    assertTrue(body.contains("\"code\":\"INTERNSHIP_REPORT\""), body);
    HttpResponse<String> elsewhere = Desk.get("applicant", KIND + "BY_POST");
    assertEquals(400, elsewhere.statusCode(), elsewhere.body());
    assertEquals("channel", Desk.member(elsewhere, "at"));
    HttpResponse<String> centre = Desk.get("integrator", KIND + "STATE_CORPORATION");
    assertEquals("CHANNEL_NOT_ALLOWED", Desk.member(centre, "code"), centre.body());
  }

  @Test
  @Obligation("S2.1.10.9")
  void aDetachedCmsSignatureFilesAndEditsAndItsEvidenceIsKept() {
    Request request = WALK.request();
    HttpResponse<String> filed = fileWithCms(request, request.document());
    assertEquals(201, filed.statusCode(), filed.body());
    assertEquals("REGISTERED", Desk.member(filed, "state"));
    String number = Desk.member(filed, "number");

    String view = Desk.get("head", "applications/" + number).body();
    for (String said :
        List.of(
            "\"form\":\"CMS\"", "\"verdict\":\"VALID\"", "\"kind\":\"CERTIFICATE\"", "\"OCSP\"")) {
      assertTrue(view.contains(said), said + view);
    }
    byte[] edited = request.reachedAt("+7 700 000 00 77").document();
    HttpResponse<String> kept =
        send("PUT", "filing/applications/" + request.id(), edited, sealed(edited));
    assertEquals(200, kept.statusCode(), kept.body());
    assertEquals(number, Desk.member(kept, "number"));
    assertEquals(List.of(false, true), phoneIn(number, "+7 700 000 00 77"));
  }

  @Test
  @Obligation("S2.1.10.8")
  void aDetachedSignatureOverSomethingElseIsNotConfirmed() {
    Request request = WALK.request();
    HttpResponse<String> other = fileWithCms(request, WALK.request().document());
    assertEquals(422, other.statusCode(), other.body());
    assertEquals("EDS_NOT_CONFIRMED", Desk.member(other, "code"));
    assertEquals(404, Desk.get("integrator", "filing/applications/" + request.id()).statusCode());
  }

  @Test
  void anApplicationIsEditedFromTheCabinetUntilAnOfficialHasActed() {
    Case filed = Case.filed(WALK.request());
    HttpResponse<String> edited = edit(filed, "+7 700 000 00 88");
    assertEquals(200, edited.statusCode(), edited.body());
    assertEquals(List.of(false, true), phoneIn(filed.number(), "+7 700 000 00 88"));

    Move.of("head SEND_TO_UNIT").make(filed.request(), filed.number());
    HttpResponse<String> late = edit(filed, "+7 700 000 00 99");

    assertEquals(409, late.statusCode(), late.body());
    assertEquals("EDIT_NOT_POSSIBLE", Desk.member(late, "code"));
    assertEquals(List.of(false, true), phoneIn(filed.number(), "+7 700 000 00 88"));
  }

  @Test
  void whatWasTakenBackIsNoOfficialsBusinessAnyMore() {
    Case filed = Case.filed(WALK.request());
    filed.withdraw();

    HttpResponse<String> late =
        Desk.act("head", filed.number(), "{\"event\":\"SEND_TO_UNIT\",\"unit\":\"METROLOGY\"}");
    assertEquals(409, late.statusCode(), late.body());
    assertEquals("ILLEGAL_TRANSITION", Desk.member(late, "code"));
    HttpResponse<String> again =
        Desk.post("applicant", "cabinet/applications/" + filed.number() + "/withdrawal", "{}");
    assertEquals(409, again.statusCode(), again.body());
  }

  @Test
  void aRefusedApplicationIsFiledAgainOnceAndBothKnowEachOther() {
    Case refused = Case.filed(WALK.request());
    refused.walkTo("AT_EXECUTOR", WALK.moves());
    HttpResponse<String> act =
        Desk.act(
            "executor",
            refused.number(),
            "{\"event\":\"REFUSE_INCOMPLETE\",\"ground\":\"INCOMPLETE_DOCUMENTS\","
                + "\"reason\":\"Нет программы испытаний\"}");
    assertEquals(200, act.statusCode(), act.body());
    assertEquals(200, Desk.sign("executor", refused.number()).statusCode());

    Case again = Case.filed(WALK.request().resubmitting(refused.number()));

    assertEquals(refused.number(), Desk.member(again.view(), "resubmits"));
    assertEquals(again.number(), Desk.member(refused.ofApplicant(), "resubmittedAs"));
    HttpResponse<String> third = WALK.request().resubmitting(refused.number()).file();
    assertEquals("RESUBMISSION_NOT_POSSIBLE", Desk.member(third, "code"), third.body());
  }

  @ParameterizedTest
  @CsvSource({
    "ru, Направить в структурное подразделение",
    "kk, Құрылымдық бөлімшеге жіберу",
    "en, Send to the structural unit"
  })
  void theHistoryIsReadInTheLanguageOfTheReaderAndNamesRolesOnly(String language, String words) {
    Case filed = Case.filed(WALK.request());
    Move.of("head SEND_TO_UNIT").make(filed.request(), filed.number());

    String history =
        Desk.get(
                "applicant", "cabinet/applications/" + filed.number() + "/history?lang=" + language)
            .body();

    assertTrue(history.contains(words), history);
    assertFalse(history.contains("demo_"), history);
  }

  private HttpResponse<String> fileWithCms(Request request, byte[] signed) {
    return send("POST", "filing/applications", request.document(), sealed(signed));
  }

  private static HttpResponse<String> send(
      String method, String path, byte[] document, String signature) {
    return Gateway.send(
        Gateway.requestAs("integrator", "/api/v1/" + path + "?channel=EGOV_PORTAL")
            .header("Content-Type", "application/xml")
            .header("Ruqsat-Signature", signature)
            .method(method, BodyPublishers.ofByteArray(document)));
  }

  private String sealed(byte[] document) {
    byte[] signature =
        cms.signDetached(document, List.of(DemoKeys.signer("gost2015", "demo_company")));
    return Base64.getEncoder().encodeToString(signature);
  }

  private static HttpResponse<String> edit(Case filed, String phone) {
    byte[] document =
        Desk.signed(filed.request().reachedAt(phone).document(), filed.request().key());
    return Gateway.send(
        Gateway.requestAs("applicant", "/api/v1/cabinet/applications/" + filed.number())
            .header("Content-Type", "application/xml")
            .PUT(BodyPublishers.ofByteArray(document)));
  }

  /** Of each document of the application, the oldest first, whether it names a telephone. */
  private static List<Boolean> phoneIn(String number, String phone) {
    return Pattern.compile("\\{\"codes\":\\[\"APPLICATION\"],\"id\":(\\d+)")
        .matcher(Desk.get("head", "applications/" + number).body())
        .results()
        .map(
            (MatchResult it) ->
                Desk.get("head", "applications/" + number + "/documents/" + it.group(1)))
        .map(it -> it.body().contains(phone))
        .toList();
  }
}
