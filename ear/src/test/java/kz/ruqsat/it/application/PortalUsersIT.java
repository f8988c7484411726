package kz.ruqsat.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import kz.ruqsat.access.PasswordHash;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Users of the portal over REST and the channel. A certificate registers its holder once, so the
 * tests go in order: who is not registered, who registers, who then comes in.
 */
@SystemTest
@TestMethodOrder(OrderAnnotation.class)
class PortalUsersIT {

  private static final String PASSWORD = "correct horse";
  private static final String LOGIN = Request.PERSON;

  @Test
  @Order(1)
  @Obligation({"S2.1.10.1", "S2.1.10.4", "S2.3.10.1", "S2.3.10.4"})
  void whoeverIsNotRegisteredIsRefused() {
    HttpResponse<String> answer = login(LOGIN, PASSWORD);

    assertEquals(401, answer.statusCode(), answer.body());
    assertEquals("AUTHORISATION_REFUSED", Desk.member(answer, "code"));
    assertTrue(answer.body().contains("Отказано в авторизации"), answer.body());
  }

  @Test
  @Order(2)
  @Obligation({"S2.1.10.1", "S2.3.10.1"})
  void aCertificateRegistersItsHolderOnce() {
    HttpResponse<String> another = register(LOGIN, "demo_head", "password", PASSWORD);
    assertEquals("EDS_NOT_CONFIRMED", Desk.member(another, "code"), another.body());

    HttpResponse<String> answer = register(LOGIN, "demo_applicant", "password", PASSWORD);

    assertEquals(201, answer.statusCode(), answer.body());
    assertEquals(LOGIN, Desk.member(answer, "login"));
    HttpResponse<String> again = register(LOGIN, "demo_applicant", "password", "another one");
    assertEquals(409, again.statusCode(), again.body());
    assertEquals("ALREADY_REGISTERED", Desk.member(again, "code"));
  }

  @Test
  @Order(3)
  @Obligation({
    "S1.1.10.2", "S1.2.10.2", "S1.1.13.2", "S1.2.13.2", "IS.13",
    "S2.1.10.2", "S2.1.10.3", "S2.1.10.5c", "S2.1.10.6", "S2.1.10.9",
    "S2.3.10.2", "S2.3.10.3", "S2.3.10.5c", "S2.3.10.6", "S2.3.10.9"
  })
  void theUserFilesFromTheirCabinetAndSeesNobodyElses() {
    String token = token();
    Request request =
        Request.of(
            new EditionKey("EXPERT_AUDITOR_ATTESTATION", "2016"),
            Action.ISSUE,
            Channel.EGOV_PORTAL);
    HttpResponse<String> filed =
        Gateway.send(
            as(token, "filing/applications?channel=EGOV_PORTAL")
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofByteArray(Desk.signed(request.document(), request.key()))));
    assertEquals(201, filed.statusCode(), filed.body());

    HttpResponse<String> cabinet = Gateway.send(as(token, "cabinet").GET());
    HttpResponse<String> mine =
        Gateway.send(as(token, "cabinet/applications/" + Desk.member(filed, "number")).GET());
    HttpResponse<String> others =
        Gateway.send(as(token, "cabinet/" + Request.COMPANY + "/items").GET());

    assertEquals("[\"" + LOGIN + "\"]", cabinet.body());
    assertEquals("REGISTERED", Desk.member(mine, "state"), mine.body());
    assertEquals(403, others.statusCode(), others.body());
    assertEquals(403, Gateway.send(as(token, "applications").GET()).statusCode());
  }

  @Test
  @Order(4)
  void aTokenIsWorthlessAfterTheLogOutAndAnInventedOneFromTheStart() {
    String token = token();
    assertEquals(
        204, Gateway.send(as(token, "portal/logout").POST(BodyPublishers.noBody())).statusCode());

    assertEquals(401, Gateway.send(as(token, "cabinet").GET()).statusCode());
    assertEquals(401, Gateway.send(as("invented", "cabinet").GET()).statusCode());
  }

  @Test
  @Order(5)
  @Obligation({"S2.1.10.3", "S2.1.10.4", "S2.3.10.3", "S2.3.10.4", "GAP-36"})
  void overTheChannelTheHashOfThePasswordRegistersAndNeverThePassword() {
    String login = Sample.HEAD.bin();
    String open = registerOverTheChannel(login, "password", PASSWORD);
    assertTrue(open.contains("MALFORMED_APPLICATION"), open);

    String answer = registerOverTheChannel(login, "passwordHash", PasswordHash.of(PASSWORD));

    assertTrue(answer.contains("login=\"" + login + "\""), answer);
    assertEquals(200, login(login, PASSWORD).statusCode());
  }

  @Test
  @Order(6)
  void repeatedFailuresLockTheLogin() {
    String login = Sample.HEAD.bin();
    for (int i = 0; i < 5; i++) {
      assertEquals("AUTHORISATION_REFUSED", Desk.member(login(login, "wrong"), "code"));
    }
    HttpResponse<String> locked = login(login, PASSWORD);
    assertEquals(429, locked.statusCode(), locked.body());
    assertEquals("AUTHORISATION_LOCKED", Desk.member(locked, "code"));
    try {
      Desk.post("operator", "demo/clock", "{\"ahead\":\"PT16M\"}");

      assertEquals(200, login(login, PASSWORD).statusCode());
    } finally {
      Desk.post("operator", "demo/clock", "{\"ahead\":\"PT0S\"}");
    }
  }

  @Test
  @Order(7)
  void nothingOfAPasswordIsTold() {
    HttpResponse<String> answer = register(LOGIN, "demo_applicant", "password", "short");
    assertFalse(answer.body().contains("short"), answer.body());
  }

  private static String token() {
    HttpResponse<String> answer = login(LOGIN, PASSWORD);
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(
        answer.headers().firstValue("Cache-Control").orElse("").contains("no-store"),
        "nobody on the way keeps it");
    return Desk.member(answer, "token");
  }

  private static HttpResponse<String> login(String login, String password) {
    return Gateway.send(
        Gateway.request("/api/v1/portal/login")
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password))));
  }

  private static HttpResponse<String> register(
      String login, String key, String attribute, String secret) {
    return Gateway.send(
        Gateway.request("/api/v1/portal/users")
            .header("Content-Type", "application/xml")
            .POST(BodyPublishers.ofByteArray(registration(login, key, attribute, secret))));
  }

  private static String registerOverTheChannel(String login, String attribute, String secret) {
    return Portal.send(
        "ELICENSING_RegisterUser",
        Portal.operation(
            "register", "document", Portal.base64(registration(login, "head", attribute, secret))));
  }

  private static byte[] registration(String login, String key, String attribute, String secret) {
    Instant now = Instant.parse(Desk.member(Desk.get("operator", "demo/clock"), "now"));
    return Desk.signed(
        "<registration xmlns=\"urn:ruqsat:portal-user:1\" login=\"%s\" at=\"%s\" %s=\"%s\"/>"
            .formatted(login, now, attribute, secret)
            .getBytes(StandardCharsets.UTF_8),
        key);
  }

  private static HttpRequest.Builder as(String token, String path) {
    return Gateway.request("/api/v1/" + path).header("Authorization", "Bearer " + token);
  }
}
