package kz.ruqsat.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.ruqsat.application.ApplicationData.Enclosure;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import org.junit.jupiter.api.Test;

/** The typed port for applications, as any SOAP stack calls it. */
@SystemTest
class ApplicationsPortIT {

  private static final String PORT = "/services/Applications";
  private static final EditionKey TYPE = new EditionKey("MI_TYPE_APPROVAL", "2016");

  private final Request request = Request.of(TYPE, Action.ISSUE, Channel.EGOV_PORTAL);

  @Test
  void theContractIsOpenAndItsOperationsAreForIntegrators() {
    HttpResponse<String> wsdl = Gateway.get(PORT + "?wsdl");
    assertEquals(200, wsdl.statusCode());
    assertTrue(wsdl.body().contains("location=\"" + Gateway.uri(PORT) + "\""), wsdl.body());
    HttpResponse<String> nobody =
        Gateway.send(Gateway.request(PORT).POST(BodyPublishers.ofString("<x/>")));
    assertEquals(401, nobody.statusCode());
    assertEquals(403, send("clerk", "GetStatus", element("requestId", "x")).statusCode());
  }

  @Test
  void aPortalFilesEditsReadsAndWithdraws() {
    String filing = filing();
    String filed = good("FileApplication", filing);
    String number = value(filed, "number");
    assertEquals("REGISTERED", value(filed, "state"));
    assertEquals(number, value(good("FileApplication", filing), "number"), "the same again");
    request.reachedAt("+7 705 555 55 55");
    String edited = good("EditApplication", element("requestId", request.id()) + filing());
    assertEquals(number, value(edited, "number"));
    String status = good("GetStatus", element("requestId", request.id()));
    assertEquals(number, value(status, "number"));
    String history =
        good("GetHistory", element("requestId", request.id()) + element("language", "kk"));
    assertTrue(history.contains("Өтініш беруші өтінішін өзгертеді"), history);

    String withdrawn = good("WithdrawApplication", element("requestId", request.id()));

    assertEquals("WITHDRAWN", value(withdrawn, "phase"));
    assertEquals("WITHDRAWN", Desk.member(Desk.get("head", "applications/" + number), "phase"));
  }

  @Test
  void theSignedResultIsAmongTheMessages() {
    String number = value(good("FileApplication", filing()), "number");
    Walk walk = Walk.of("MI_TYPE_APPROVAL", "2016", Action.ISSUE, Channel.EGOV_PORTAL);
    new Case(request, number).make(walk.moves());

    String messages = good("GetMessages", element("requestId", request.id()));

    assertTrue(messages.contains(">RESULT<"), messages);
    assertTrue(messages.contains("Нәтиже дайын"), messages);
    String status = good("GetStatus", element("requestId", request.id()));
    assertTrue(value(status, "permitNumber").startsWith("TA-"), status);
  }

  @Test
  void theFormIsOfferedWithFieldsAndDocuments() {
    String form =
        good(
            "GetForm",
            element("service", "STATE_SYMBOLS_LICENCE")
                + element("action", "ISSUE")
                + element("applicantType", "LEGAL_ENTITY")
                + element("channel", "EGOV_PORTAL"));

    assertTrue(form.contains(">LICENCE_APPLICATION_LEGAL_ENTITY<"), form);
    assertTrue(form.contains(">yearOfCreation<"), form);
    assertTrue(form.contains(">LEGAL_ENTITY_REGISTRATION<"), "what spares the paper: " + form);
  }

  @Test
  void aFaultHasTheCodeAndTheThreeLanguagesOfTheOtherDoors() {
    HttpResponse<String> unknown =
        send("integrator", "GetStatus", element("requestId", UUID.randomUUID().toString()));
    assertEquals(500, unknown.statusCode());
    assertEquals("APPLICATION_NOT_FOUND", value(unknown.body(), "code"));
    for (String language : List.of("ru", "kk", "en")) {
      assertTrue(!value(unknown.body(), language).isBlank());
    }
    String unsigned =
        send(
                "integrator",
                "FileApplication",
                element("channel", "EGOV_PORTAL")
                    + element("document", Portal.base64(request.document())))
            .body();
    assertEquals("EDS_NOT_CONFIRMED", value(unsigned, "code"));
    String nothing = send("integrator", "FileApplication", "").body();
    assertEquals("MALFORMED_APPLICATION", value(nothing, "code"));
    String login =
        send("integrator", "LogIn", element("login", "900101350013") + element("password", "wrong"))
            .body();
    assertEquals("AUTHORISATION_REFUSED", value(login, "code"));
  }

  @Test
  void aFileComesAsAnMtomAttachmentAndBelongsToTheApplication() {
    byte[] file = ("чертёж " + UUID.randomUUID()).repeat(5000).getBytes(StandardCharsets.UTF_8);

    HttpResponse<String> kept =
        Mtom.upload(PORT, "application/pdf", BodyPublishers.ofByteArray(file));

    assertEquals(200, kept.statusCode(), kept.body());
    assertEquals(String.valueOf(file.length), value(kept.body(), "size"));
    request.with(
        new Enclosure(
            "OTHER",
            "чертёж.pdf",
            value(kept.body(), "sha256"),
            null,
            null,
            null,
            0,
            false,
            false));
    assertEquals("REGISTERED", value(good("FileApplication", filing()), "state"));
  }

  private String filing() {
    return element("channel", request.channel.name())
        + element("document", Portal.base64(Desk.signed(request.document(), request.key())));
  }

  private static String good(String operation, String content) {
    HttpResponse<String> answer = send("integrator", operation, content);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private static HttpResponse<String> send(String account, String operation, String content) {
    return Gateway.send(
        Gateway.requestAs(account, PORT)
            .header("Content-Type", "text/xml; charset=utf-8")
            .header("SOAPAction", "\"\"")
            .POST(BodyPublishers.ofString(Mtom.envelope(operation, content))));
  }

  private static String element(String name, String text) {
    return "<t:" + name + ">" + text + "</t:" + name + ">";
  }

  private static String value(String xml, String name) {
    Matcher found = Pattern.compile("<(?:\\w+:)?" + name + ">([^<]*)<").matcher(xml);
    assertTrue(found.find(), "no " + name + " in " + xml);
    return found.group(1);
  }
}
