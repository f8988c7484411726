package kz.ruqsat.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What anyone meets who comes to the gateway without a purpose of their own. */
@SystemTest
class FrontDoorIT {

  @Test
  void theGatewayIsHealthyWhenItsDatabaseAnswers() {
    var answer = Gateway.get("/health");

    assertEquals(200, answer.statusCode());
    assertEquals("{\"status\":\"UP\"}", answer.body());
    assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
  }

  @Test
  void theStartPageIsOurs() {
    var answer = Gateway.get("/");

    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("<h1>Ruqsat</h1>"), answer.body());
    assertFalse(answer.body().contains("WildFly"), answer.body());
  }

  @Test
  void theStartPageLeadsToEveryContract() {
    var links = Pattern.compile("href=\"([^\"]*wsdl[^\"]*)").matcher(Gateway.get("/").body());
    var contracts = links.results().map(link -> Gateway.get("/" + link.group(1))).toList();

    assertEquals(8, contracts.size());
    for (var contract : contracts) {
      assertEquals(200, contract.statusCode(), contract.uri().toString());
      assertTrue(contract.body().contains("definitions"), contract.body());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing", "/api/v1/nothing", "/management", "/problem"})
  void whatIsNotThereIsAProblemDocument(String path) {
    assertProblem(404, Gateway.get(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/WEB-INF/../WEB-INF/web.xml"})
  void theInsideOfTheArchiveIsNotServed(String path) {
    assertEquals(404, Gateway.get(path).statusCode());
  }

  @Test
  void theServerDoesNotTellWhatItIs() {
    var headers = Gateway.get("/health").headers();

    assertTrue(headers.firstValue("Server").isEmpty());
    assertTrue(headers.firstValue("X-Powered-By").isEmpty());
  }

  @Test
  void theRestInterfaceDescribesItself() {
    var answer = Gateway.get("/openapi");

    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().startsWith("---\n"), answer.body());
  }

  @Test
  void aMethodThatAResourceDoesNotKnowIsAProblemToo() {
    assertProblem(405, Gateway.send(Gateway.request("/health").DELETE()));
    assertProblem(405, Gateway.send(Gateway.request("/health").POST(BodyPublishers.ofString("x"))));
  }

  private static void assertProblem(int status, HttpResponse<String> answer) {
    assertAll(
        () -> assertEquals(status, answer.statusCode()),
        () ->
            assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElseThrow()),
        () -> assertTrue(answer.body().contains("\"status\":" + status), answer.body()),
        () -> assertFalse(answer.body().contains("Exception"), answer.body()),
        () -> assertFalse(answer.body().contains("RESTEASY"), answer.body()));
  }
}
