package kz.ruqsat.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

  private static Issuer issuer;
  private static Tokens tokens;

  @BeforeAll
  static void oneKeyIsEnough() throws Exception {
    issuer = new Issuer("k1");
    tokens = tokens("roles");
  }

  @Test
  void aGoodTokenNamesTheCallerAndTheRoles() throws Exception {
    assertEquals(
        Optional.of(new Caller("a.clerk", Set.of("officer", "uma_authorization"))),
        tokens.caller(issuer.token(Issuer.claims())));
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("of another issuer", claims -> claims.setIssuer(Issuer.NAME + "/")),
        fault("without an issuer", claims -> claims.unsetClaim("iss")),
        fault("made out to another", claims -> claims.setAudience("account")),
        fault("made out to nobody", claims -> claims.unsetClaim("aud")),
        fault("that has ended", claims -> claims.setExpirationTime(inSeconds(-60))),
        fault("without an end", claims -> claims.unsetClaim("exp")),
        fault("not valid yet", claims -> claims.setNotBefore(inSeconds(60))),
        fault("without a name", claims -> claims.unsetClaim("preferred_username")),
        fault("with an empty name", claims -> claims.setClaim("preferred_username", " ")),
        fault("with a list for a name", claims -> claims.setClaim("preferred_username", List.of())),
        fault(
            "with a name no account could have",
            claims -> claims.setClaim("preferred_username", "a".repeat(65))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void aTokenIsRefused(String what, Consumer<JwtClaims> spoil) throws Exception {
    JwtClaims claims = Issuer.claims();
    spoil.accept(claims);

    assertEquals(Optional.empty(), tokens.caller(issuer.token(claims)), what);
  }

  @Test
  void clocksMayDifferALittle() throws Exception {
    JwtClaims claims = Issuer.claims();
    claims.setExpirationTime(inSeconds(-10));

    assertTrue(tokens.caller(issuer.token(claims)).isPresent());
  }

  @Test
  void aKeyThatIsNotTheProvidersIsRefusedUnderItsNameAndUnderAnother() throws Exception {
    assertEquals(
        Optional.empty(), tokens.caller(new Issuer("k1").token(Issuer.claims())), "its name");
    assertEquals(
        Optional.empty(), tokens.caller(new Issuer("k2").token(Issuer.claims())), "another");
  }

  @Test
  void whoChangesAClaimBreaksTheSignature() throws Exception {
    String[] parts = issuer.token(Issuer.claims()).split("\\.");
    JwtClaims claims = Issuer.claims();
    claims.setStringListClaim("roles", "operator");
    String payload =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(claims.toJson().getBytes(StandardCharsets.UTF_8));

    assertEquals(Optional.empty(), tokens.caller(parts[0] + '.' + payload + '.' + parts[2]));
  }

  @Test
  void aTokenWithoutASignatureIsRefused() throws Exception {
    JsonWebSignature token = new JsonWebSignature();
    token.setPayload(Issuer.claims().toJson());
    token.setAlgorithmHeaderValue("none");
    token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);

    assertEquals(Optional.empty(), tokens.caller(token.getCompactSerialization()));
  }

  @Test
  void thePublicKeyIsNoSecretToSignWith() throws Exception {
    JsonWebSignature token = new JsonWebSignature();
    token.setPayload(Issuer.claims().toJson());
    token.setKeyIdHeaderValue("k1");
    token.setAlgorithmHeaderValue("HS256");
    token.setKey(new HmacKey(issuer.key().getPublicKey().getEncoded()));

    assertEquals(Optional.empty(), tokens.caller(token.getCompactSerialization()));
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "..", "a.b.c", "a.b.c.d.e", "eyJhbGciOiJub25lIn0.e30."})
  void whatIsNoTokenIsRefused(String text) throws Exception {
    assertEquals(Optional.empty(), tokens.caller(text));
  }

  @Test
  void rolesMayStandInObjects() throws Exception {
    JwtClaims claims = Issuer.claims();
    claims.setClaim("realm_access", Map.of("roles", List.of("auditor", 7)));

    assertEquals(Set.of("auditor"), roles("realm_access.roles", claims));
  }

  @Test
  void aClaimOfThatVeryNameGoesBeforeTheWayThroughObjects() throws Exception {
    JwtClaims claims = Issuer.claims();
    claims.setClaim("https://ruqsat.example.kz/roles", List.of("integrator"));

    assertEquals(Set.of("integrator"), roles("https://ruqsat.example.kz/roles", claims));
  }

  @Test
  void rolesMayBeWordsOfAText() throws Exception {
    JwtClaims claims = Issuer.claims();
    claims.setClaim("scope", "openid integrator");

    assertEquals(Set.of("openid", "integrator"), roles("scope", claims));
  }

  @Test
  void withoutRolesACallerIsKnownAndMayNothing() throws Exception {
    assertEquals(Set.of(), roles("groups.of.nobody", Issuer.claims()));
  }

  @Test
  void keysOutOfReachAreNoRefusal() {
    Tokens unreachable =
        new Tokens(
            provider("roles"),
            (token, outer) -> {
              throw new UnresolvableKeyException("none", new IOException("away"));
            });

    assertThrows(IOException.class, () -> unreachable.caller(issuer.token(Issuer.claims())));
  }

  private static Set<String> roles(String claim, JwtClaims claims) throws Exception {
    return tokens(claim).caller(issuer.token(claims)).orElseThrow().roles();
  }

  private static Tokens tokens(String rolesClaim) {
    return new Tokens(provider(rolesClaim), new JwksVerificationKeyResolver(List.of(issuer.key())));
  }

  private static Provider provider(String rolesClaim) {
    return new Provider(Issuer.NAME, Issuer.AUDIENCE, "", "preferred_username", rolesClaim);
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
