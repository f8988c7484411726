package kz.ruqsat.it.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The public check, as a phone and as a program make it. */
@SystemTest
class VerifyIT {

  private static final String PERSON = "900101350013";
  private static final String COMPANY = "100340000015";

  @ParameterizedTest
  @CsvSource({
    "ru, Разрешение подлинное и действует.",
    "kk, Рұқсат түпнұсқа және қолданыста.",
    "en, The permit is genuine and in force."
  })
  void anyoneWithTheCodeLearnsWhetherAPermitIsGenuine(String language, String verdict) {
    String id = Register.publicId(entered(COMPANY, "ТОО Проверка"));
    var page = verify(id, "Accept-Language", language);

    assertEquals(200, page.statusCode());
    assertTrue(page.headers().firstValue("Content-Type").orElseThrow().startsWith("text/html"));
    assertTrue(page.body().contains("<html lang=\"" + language + "\">"), page.body());
    assertTrue(page.body().contains(verdict), page.body());
    assertTrue(page.body().contains("width=device-width"), page.body());
    assertTrue(verify(id + "?lang=" + language).body().contains(verdict));
    assertEquals(200, Gateway.get("/assets/register.css").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/verify/", "/api/v1/verify/"})
  @Obligation("S1.2.17.7")
  void aProgramGetsTheSameAsJsonAndOfAPersonTheInitialsOnly(String path) {
    String number = entered(PERSON, "Пример Примеров");
    var answer = asked(path + Register.publicId(number), "Accept", "application/json");

    ModelNode json = Register.json(answer);
    assertTrue(json.get("valid").asBoolean());
    assertEquals("IN_FORCE", json.get("verdict").asString());
    assertEquals(number, json.get("number").asString());
    assertEquals("П. П.", json.get("holder").asString());
    assertFalse(answer.body().contains(PERSON), answer.body());
    assertFalse(answer.body().contains("Примерная"), answer.body());
    assertFalse(answer.body().contains("Үлгіұлы"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"00000000000000000000000000000000", "x", "KZ18LAA00032760", "%27--"})
  void whatIsNoCodeIsNotFound(String id) {
    assertEquals(404, verify(id).statusCode());
    assertEquals(404, asked("/api/v1/verify/" + id).statusCode());
  }

  @Test
  void whoHasNoQrReaderTypesTheCode() {
    String id = Register.publicId(entered(COMPANY, "ТОО Ручное"));

    assertTrue(verify("").body().contains("<label for=\"code\">"));
    var typed = verify("?code=" + id + "&lang=en");
    assertEquals(302, typed.statusCode());
    assertTrue(
        typed.headers().firstValue("Location").orElseThrow().endsWith("/" + id + "?lang=en"));
  }

  @Test
  void aNameCanNotBecomeMarkup() {
    String number = entered(COMPANY, "ТОО <script>alert(1)</script>");
    var page = verify(Register.publicId(number));

    assertTrue(page.body().contains("&lt;script&gt;"), page.body());
    assertFalse(page.body().contains("<script"), page.body());
    assertTrue(
        page.headers()
            .firstValue("Content-Security-Policy")
            .orElseThrow()
            .startsWith("default-src 'none'"));
  }

  @Test
  void aSuspendedPermitIsNotInForceUntilItIsResumedAndNeverAfterItIsEnded() {
    String number = entered(COMPANY, "ТОО Остановка");
    String id = Register.publicId(number);

    assertEquals(201, act(number, "SUSPENSION").statusCode());
    assertVerdict("SUSPENDED", id);
    assertEquals(201, act(number, "RESUMPTION").statusCode());
    assertVerdict("IN_FORCE", id);
    assertEquals(201, act(number, "TERMINATION").statusCode());
    assertVerdict("TERMINATED", id);
    assertEquals(409, act(number, "RESUMPTION").statusCode());
    assertTrue(verify(id).body().contains("class=\"verdict bad\""));
  }

  @Test
  void anActNeedsTheHeadOfTheProviderAndAGround() {
    String number = entered(COMPANY, "ТОО Законность");

    assertEquals(403, act("clerk", number, "{\"kind\":\"SUSPENSION\",\"ground\":\"x\"}"));
    assertEquals(403, act("auditor", number, "{\"kind\":\"SUSPENSION\",\"ground\":\"x\"}"));
    assertEquals(422, act("head", number, "{\"kind\":\"SUSPENSION\"}"));
    assertEquals(400, act("head", number, "{\"kind\":\"ISSUE\",\"ground\":\"x\"}"));
    assertEquals(
        422,
        act("head", number, "{\"kind\":\"SUSPENSION\",\"ground\":\"x\",\"on\":\"2999-01-01\"}"));
    assertVerdict("IN_FORCE", Register.publicId(number));
  }

  @Test
  void aPermitWhoseTermHasPassedIsExpiredWhetherOrNotTheRegisterNotedIt() {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Almaty"));

    assertVerdict("IN_FORCE", Register.publicId(entered(today.minusYears(1), today)));
    assertVerdict("EXPIRED", Register.publicId(entered(today.minusYears(1), today.minusDays(1))));
    assertVerdict("NOT_YET", Register.publicId(entered(today.plusDays(2), today.plusYears(1))));
  }

  @Test
  @Obligation("S1.1.17.5")
  void eachCheckIsRecorded() {
    String number = entered(COMPANY, "ТОО Запись");
    verify(Register.publicId(number));
    List<ModelNode> events = events(number);

    assertTrue(
        events.stream().anyMatch(it -> it.get("event", "action").asString().equals("VERIFY")),
        events::toString);
    ModelNode view =
        events.stream()
            .map(it -> it.get("event"))
            .filter(it -> it.get("action").asString().equals("VIEW"))
            .findFirst()
            .orElseThrow();
    assertEquals("demo_auditor", view.get("actor").asString());
    assertEquals("audit of 2026", view.get("purpose").asString());
  }

  @Test
  void tooManyChecksFromOneAddressHaveToWaitAndOthersDoNot() {
    String id = Register.publicId(entered(COMPANY, "ТОО Частое"));
    for (String path : List.of("/verify/" + id, "/api/v1/verify/" + id)) {
      HttpResponse<String> refused = refused(path);
      assertTrue(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()) <= 60);
    }
    assertEquals(200, verify(id).statusCode());
  }

  /** Asks often enough for two minutes, since one may end and begin anew in between. */
  private static HttpResponse<String> refused(String path) {
    return Stream.generate(() -> asked(path, "Forwarded", "for=203.0.113.9"))
        .limit(61)
        .filter(answer -> answer.statusCode() == 429)
        .findFirst()
        .orElseThrow(() -> new AssertionError("never too many: " + path));
  }

  private static void assertVerdict(String verdict, String id) {
    ModelNode json = Register.json(asked("/api/v1/verify/" + id));
    assertEquals(verdict, json.get("verdict").asString());
    assertEquals(verdict.equals("IN_FORCE"), json.get("valid").asBoolean());
  }

  private static HttpResponse<String> act(String number, String kind) {
    return Register.act(
        "head", number, "{\"kind\":\"" + kind + "\",\"ground\":\"ст. 45\",\"reference\":\"№ 7\"}");
  }

  private static int act(String role, String number, String json) {
    return Register.act(role, number, json).statusCode();
  }

  private static List<ModelNode> events(String object) {
    var answer = Register.get("operator", "/api/v1/audit?object=" + object);
    assertEquals(200, answer.statusCode(), answer.body());
    return Register.json(answer).asList();
  }

  private static HttpResponse<String> verify(String id, String... headers) {
    return asked("/verify/" + id, headers);
  }

  /** Asks from an address of its own, so that tests do not use up each other's checks. */
  private static HttpResponse<String> asked(String path, String... headers) {
    var request = Gateway.request(path);
    if (headers.length == 0 || !headers[0].equals("Forwarded")) {
      int host = ThreadLocalRandom.current().nextInt(1 << 24);
      request.header(
          "Forwarded", "for=10." + (host >> 16) + "." + (host >> 8 & 255) + "." + (host & 255));
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return Gateway.send(request.GET());
  }

  private static String entered(String holder, String name) {
    String number = Register.freshNumber();
    Register.bringIn(Register.row(number, holder, name));
    return number;
  }

  private static String entered(LocalDate validFrom, LocalDate validTo) {
    String number = Register.freshNumber();
    Register.bringIn(Register.row(number, COMPANY, "ТОО Срок", validFrom, validTo));
    return number;
  }
}
