package kz.ruqsat.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Access tokens of an OpenID Connect provider beside the accounts of the gateway. */
@SystemTest
@OnAnyDatabase
class AccessTokenIT {

  private static final String FOR_OPERATORS = "/api/v1/messages";
  private static final String FOR_OFFICIALS = "/api/v1/applications";

  private static OidcProvider provider;
  private static RsaJsonWebKey key;

  @BeforeAll
  static void publishAKey() {
    provider = new OidcProvider();
    key = OidcProvider.key("first");
    provider.publish(key);
  }

  @AfterAll
  static void close() {
    provider.close();
  }

  @Test
  void whoeverHasTheRoleInTheTokenIsServed() {
    var answer = get(FOR_OPERATORS, token("o.perator", "operator", "offline_access"));

    assertEquals(200, answer.statusCode(), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"auditor", "officer", "integrator", "applicant", "Operator"})
  void whoeverHasAnotherRoleIsRefused(String role) {
    assertProblem(403, get(FOR_OPERATORS, token("o.perator", role)));
  }

  @Test
  void anOfficialIsTheOneOnRecordUnderTheNameInTheToken() {
    var known = get(FOR_OFFICIALS, token("demo_clerk", "officer"));
    assertEquals(200, known.statusCode(), known.body());

    var unknown = get(FOR_OFFICIALS, token("not.on.record", "officer"));
    assertProblem(403, unknown);
  }

  @Test
  void systemsUseTheTypedPortsWithAToken() {
    assertEquals(401, post("/services/GbdFl", "Bearer a.b.c").statusCode());
    assertEquals(403, post("/services/GbdFl", "Bearer " + token("s", "auditor")).statusCode());
    var answer = post("/services/GbdFl", "Bearer " + token("s", "integrator"));
    assertTrue(answer.body().contains("Fault"), answer.body());
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("another issuer", claims -> claims.setIssuer("https://id.example.kz")),
        fault("another audience", claims -> claims.setAudience("account")),
        fault("no audience", claims -> claims.unsetClaim("aud")),
        fault("expired", claims -> claims.setExpirationTime(inSeconds(-90))),
        fault("without an end", claims -> claims.unsetClaim("exp")),
        fault("not valid yet", claims -> claims.setNotBefore(inSeconds(90))),
        fault("without a name", claims -> claims.unsetClaim("preferred_username")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void aTokenThatIsNotForUsIsRefused(String what, Consumer<JwtClaims> spoil) {
    JwtClaims claims = provider.claims("o.perator", "operator");
    spoil.accept(claims);

    assertRefused(get(FOR_OPERATORS, OidcProvider.token(key, claims)));
  }

  @Test
  void aSignatureOfAnotherKeyIsRefusedUnderAnyName() {
    JwtClaims claims = provider.claims("o.perator", "operator");

    assertRefused(get(FOR_OPERATORS, OidcProvider.token(OidcProvider.key("first"), claims)));
    assertRefused(get(FOR_OPERATORS, OidcProvider.token(OidcProvider.key("unknown"), claims)));
  }

  @Test
  void aTokenWithoutASignatureIsRefused() {
    String header = encoded("{\"alg\":\"none\"}");
    String claims = encoded(provider.claims("o.perator", "operator").toJson());

    assertRefused(get(FOR_OPERATORS, header + '.' + claims + '.'));
  }

  @Test
  void rolesThatWereWrittenInLaterBreakTheSignature() {
    String[] parts = token("o.perator", "auditor").split("\\.");
    String claims = encoded(provider.claims("o.perator", "operator").toJson());

    assertRefused(get(FOR_OPERATORS, parts[0] + '.' + claims + '.' + parts[2]));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.b.c", ".", "....", "a.b.c.d.e"})
  void whatOnlyLooksLikeATokenIsRefused(String text) {
    assertRefused(get(FOR_OPERATORS, text));
  }

  @Test
  void aNewKeyOfTheProviderIsFoundWithoutAnOperator() {
    RsaJsonWebKey next = OidcProvider.key("next");
    provider.publish(key, next);
    String token = OidcProvider.token(next, provider.claims("o.perator", "operator"));

    Patience.await(
        "an answer to the holder of a new key",
        () -> Optional.of(get(FOR_OPERATORS, token)).filter(answer -> answer.statusCode() == 200));
    assertEquals(200, get(FOR_OPERATORS, token("o.perator", "operator")).statusCode());
  }

  @Test
  void noSessionRemembersAToken() {
    var answer = get(FOR_OPERATORS, token("o.perator", "operator"));

    assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
    assertNotEquals(200, Gateway.get(FOR_OPERATORS).statusCode());
  }

  private static String token(String name, String... roles) {
    return OidcProvider.token(key, provider.claims(name, roles));
  }

  private static HttpResponse<String> get(String path, String token) {
    return Gateway.send(Gateway.request(path).header("Authorization", "Bearer " + token));
  }

  private static HttpResponse<String> post(String path, String authorization) {
    return Gateway.send(
        Gateway.request(path)
            .header("Authorization", authorization)
            .header("Content-Type", "text/xml; charset=utf-8")
            .POST(BodyPublishers.ofString("<nothing/>")));
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertProblem(401, answer);
    assertTrue(
        answer.headers().allValues("WWW-Authenticate").contains("Bearer error=\"invalid_token\""),
        () -> answer.headers().toString());
  }

  private static void assertProblem(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Arguments fault(String what, Consumer<JwtClaims> spoil) {
    return Arguments.of(what, spoil);
  }

  private static NumericDate inSeconds(long seconds) {
    NumericDate moment = NumericDate.now();
    moment.addSeconds(seconds);
    return moment;
  }
}
