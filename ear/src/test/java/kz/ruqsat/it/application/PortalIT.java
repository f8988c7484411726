package kz.ruqsat.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import org.junit.jupiter.api.Test;

/** What portals do over the synchronous channel; REST and the typed port do the same. */
@SystemTest
class PortalIT {

  private static final EditionKey TYPE = new EditionKey("MI_TYPE_APPROVAL", "2016");

  private final Request request = Request.of(TYPE, Action.ISSUE, Channel.EGOV_PORTAL);

  @Test
  @Obligation({"DC.3", "S1.1.13.3", "S1.2.13.3"})
  void whatIsFiledOverTheChannelIsACaseAndItsStatusIsToldToThatPortalOnly() {
    byte[] signed = Desk.signed(request.document(), request.key());
    String answer = file(request, signed);

    assertTrue(answer.contains("state=\"REGISTERED\""), answer);
    String number = number(answer);
    assertEquals(200, Desk.get("head", "applications/" + number).statusCode());
    assertEquals(number, number(file(request, signed)), "the same again is the same");
    assertEquals(number, number(ask("Status", "status", request.id())));
    String unknown = ask("Status", "status", UUID.randomUUID().toString());
    assertTrue(unknown.contains("APPLICATION_NOT_FOUND"), unknown);
    assertEquals(
        404,
        Desk.get("integrator", "filing/applications/" + request.id()).statusCode(),
        "another portal");
  }

  @Test
  void theSameServicesTakeAnApplicationOverTheAsynchronousChannel() {
    byte[] signed = Desk.signed(request.document(), request.key());
    String answer = Portal.sendAndFetch("ELICENSING_FileApplication", filing(request, signed));

    assertTrue(answer.contains("<messageType>RESPONSE</messageType>"), answer);
    assertTrue(answer.contains("state=\"REGISTERED\""), answer);
    String number = number(answer);
    assertEquals(200, Desk.get("head", "applications/" + number).statusCode());
    assertEquals(number, number(file(request, signed)), "the same again over the other channel");
  }

  @Test
  @Obligation({"S2.1.10.5", "S2.1.10.5b", "S2.3.10.5", "S2.3.10.5b"})
  void theFormIsOfferedWithItsFieldsAndTheDocumentsThatAreNeeded() {
    String form =
        Portal.send(
            "ELICENSING_ApplicationForm",
            Portal.operation(
                "form",
                "service",
                "EXPERT_AUDITOR_ATTESTATION",
                "edition",
                "2013",
                "action",
                "ISSUE",
                "applicantType",
                "NATURAL_PERSON",
                "channel",
                "EGOV_PORTAL"));

    assertTrue(form.contains("part code=\"AUDITOR_INFORMATION\""), form);
    assertTrue(form.contains("required=\"true\" type=\"IIN_OR_BIN\""), form);
    assertTrue(
        form.contains("atLeast=\"5\" byRepresentative=\"false\" code=\"INTERNSHIP_REPORT\""), form);
    String unknown =
        Portal.send(
            "ELICENSING_ApplicationForm",
            Portal.operation(
                "form",
                "service",
                "FISHING",
                "action",
                "ISSUE",
                "applicantType",
                "NATURAL_PERSON",
                "channel",
                "EGOV_PORTAL"));
    assertTrue(unknown.contains("UNKNOWN_SERVICE"), unknown);
  }

  @Test
  void anApplicationIsEditedReadAndTakenBack() {
    String number = number(file(request));
    request.reachedAt("+7 701 222 22 22");
    String edited =
        Portal.send(
            "ELICENSING_EditApplication",
            Portal.operation(
                "edit",
                "requestId",
                request.id(),
                "channel",
                "EGOV_PORTAL",
                "document",
                Portal.base64(Desk.signed(request.document(), request.key()))));
    assertEquals(number, number(edited));
    String history =
        Portal.send(
            "ELICENSING_ApplicationHistory",
            Portal.operation("history", "requestId", request.id(), "language", "en"));
    assertTrue(history.contains("The applicant edits the application"), history);

    String withdrawn =
        Portal.send(
            "ELICENSING_WithdrawApplication",
            Portal.operation("withdraw", "requestId", request.id()));

    assertTrue(withdrawn.contains("phase=\"WITHDRAWN\""), withdrawn);
    assertEquals("WITHDRAWN", Desk.member(Desk.get("head", "applications/" + number), "phase"));
  }

  @Test
  @Obligation({"S2.1.10.13a", "S2.1.10.13b"})
  void theSignedResultComesOverTheChannel() {
    String number = number(file(request));
    Walk walk = Walk.of("MI_TYPE_APPROVAL", "2016", Action.ISSUE, Channel.EGOV_PORTAL);
    new Case(request, number).make(walk.moves());

    String messages = ask("Messages", "messages", request.id());

    Matcher result =
        Pattern.compile("kind=\"RESULT\"[^>]*><(?:\\w+:)?document>([^<]+)<").matcher(messages);
    assertTrue(result.find(), messages);
    String permit = new String(Base64.getDecoder().decode(result.group(1)), StandardCharsets.UTF_8);
    assertTrue(permit.contains("SignatureValue"), permit);
    String status = ask("Status", "status", request.id());
    assertTrue(status.contains("permitNumber=\"TA-"), status);
  }

  @Test
  void aRefusalIsAFaultOfTheContractWithOurCode() {
    String unsigned =
        Portal.send(
            "ELICENSING_FileApplication",
            Portal.operation(
                "file", "channel", "EGOV_PORTAL", "document", Portal.base64(request.document())));
    assertTrue(unsigned.contains("SendMessageFault1_SendMessageFault"), unsigned);
    assertTrue(unsigned.contains("EDS_NOT_CONFIRMED"), unsigned);
    String registry =
        Portal.send(
            "ELICENSING_FileApplication",
            Portal.operation(
                "file", "channel", "REGISTRY", "document", Portal.base64(request.document())));
    assertTrue(registry.contains("CHANNEL_NOT_ALLOWED"), registry);
    String nothing = Portal.send("ELICENSING_FileApplication", Portal.operation("file"));
    assertTrue(nothing.contains("MALFORMED_APPLICATION"), nothing);
    assertFalse(nothing.contains("Exception"), nothing);
  }

  private static String file(Request request) {
    return file(request, Desk.signed(request.document(), request.key()));
  }

  private static String file(Request request, byte[] signed) {
    return Portal.send("ELICENSING_FileApplication", filing(request, signed));
  }

  private static String filing(Request request, byte[] signed) {
    return Portal.operation(
        "file", "channel", request.channel.name(), "document", Portal.base64(signed));
  }

  private static String ask(String service, String operation, String requestId) {
    return Portal.send(
        "ELICENSING_Application" + service, Portal.operation(operation, "requestId", requestId));
  }

  private static String number(String answer) {
    Matcher number = Pattern.compile(" number=\"([^\"]+)\"").matcher(answer);
    assertTrue(number.find(), answer);
    return number.group(1);
  }
}
