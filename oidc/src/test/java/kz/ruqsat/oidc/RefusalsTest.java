package kz.ruqsat.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest {

  static Stream<Arguments> tokens() throws Exception {
    JwtClaims ended = Issuer.claims();
    ended.setExpirationTimeMinutesInTheFuture(-5);
    return Stream.of(
        Arguments.of("ended", new Issuer("k").token(ended)),
        Arguments.of("not well-formed", "eyJhbGciOiJub25lIn0.secret"));
  }

  @ParameterizedTest
  @MethodSource("tokens")
  void aReasonIsNamedAndTheTokenIsNot(String reason, String token) {
    JwtConsumer consumer =
        new JwtConsumerBuilder()
            .setSkipSignatureVerification()
            .setExpectedAudience(Issuer.AUDIENCE)
            .build();

    assertEquals(reason, Refusals.of(refused(consumer, token)));
  }

  @Test
  void aKeyThatIsNotTheProvidersIsAReasonOfItsOwn() throws Exception {
    Issuer known = new Issuer("k1");
    JwtConsumer consumer =
        new JwtConsumerBuilder()
            .setExpectedAudience(Issuer.AUDIENCE)
            .setVerificationKeyResolver(new JwksVerificationKeyResolver(List.of(known.key())))
            .build();

    assertEquals(
        "with a key or an algorithm that is not the provider's",
        Refusals.of(refused(consumer, new Issuer("k2").token(Issuer.claims()))));
    assertEquals(
        "with a wrong signature",
        Refusals.of(refused(consumer, new Issuer("k1").token(Issuer.claims()))));
  }

  private static InvalidJwtException refused(JwtConsumer consumer, String token) {
    return assertThrows(InvalidJwtException.class, () -> consumer.process(token));
  }
}
