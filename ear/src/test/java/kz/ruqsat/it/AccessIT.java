package kz.ruqsat.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may use the REST interface, shown on a resource for operators. */
@SystemTest
class AccessIT {

  private static final String FOR_OPERATORS = "/api/v1/messages";

  @Test
  void whoeverHasTheRoleIsServed() {
    assertEquals(200, Gateway.send(Gateway.requestAs("operator", FOR_OPERATORS)).statusCode());
  }

  @Test
  void someoneUnknownIsAskedWhoItIs() {
    var answer = Gateway.get(FOR_OPERATORS);

    assertProblem(401, answer);
    assertChallenged(answer);
  }

  @ParameterizedTest
  @CsvSource({"demo_operator,wrong", "nobody,demo_secret", "DEMO_OPERATOR,demo_secret", "'',''"})
  void aWrongNameOrPasswordIsAskedAgain(String account, String password) {
    var answer = Gateway.send(Gateway.request(FOR_OPERATORS, account, password));

    assertProblem(401, answer);
    assertChallenged(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"auditor", "officer", "integrator", "applicant"})
  void someoneKnownWithoutTheRoleIsRefused(String role) {
    assertProblem(403, Gateway.send(Gateway.requestAs(role, FOR_OPERATORS)));
  }

  @Test
  void theNameIsNotReadAsSql() {
    var answer = Gateway.send(Gateway.request(FOR_OPERATORS, "' or name = 'demo_operator", "x"));

    assertProblem(401, answer);
  }

  private static void assertChallenged(HttpResponse<String> answer) {
    String challenge = answer.headers().firstValue("WWW-Authenticate").orElseThrow();
    assertTrue(challenge.startsWith("Basic realm=\"Ruqsat\""), challenge);
  }

  private static void assertProblem(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
    assertFalse(answer.body().contains("role"), answer.body());
  }
}
