package kz.ruqsat.oidc;

import static org.jose4j.jws.AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384;
import static org.jose4j.jws.AlgorithmIdentifiers.ECDSA_USING_P521_CURVE_AND_SHA512;
import static org.jose4j.jws.AlgorithmIdentifiers.EDDSA;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_PSS_USING_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_PSS_USING_SHA384;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_PSS_USING_SHA512;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_USING_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_USING_SHA384;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_USING_SHA512;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.VerificationKeyResolver;

/**
 * Judges access tokens: JSON Web Tokens (RFC 7519) signed by the provider, with an end, made out to
 * the gateway.
 */
final class Tokens {

  private static final Logger LOG = System.getLogger(Tokens.class.getName());
  private static final int SECONDS_CLOCKS_MAY_DIFFER = 30;

  /** Signatures with a public key only: with a secret, whoever can check could also sign. */
  private static final AlgorithmConstraints ALGORITHMS =
      new AlgorithmConstraints(
          ConstraintType.PERMIT,
          RSA_USING_SHA256,
          RSA_USING_SHA384,
          RSA_USING_SHA512,
          RSA_PSS_USING_SHA256,
          RSA_PSS_USING_SHA384,
          RSA_PSS_USING_SHA512,
          ECDSA_USING_P256_CURVE_AND_SHA256,
          ECDSA_USING_P384_CURVE_AND_SHA384,
          ECDSA_USING_P521_CURVE_AND_SHA512,
          EDDSA);

  private final JwtConsumer consumer;
  private final Claims claims;

  Tokens(Provider provider, VerificationKeyResolver keys) {
    claims = new Claims(provider.nameClaim(), provider.rolesClaim());
    consumer =
        new JwtConsumerBuilder()
            .setExpectedIssuer(true, provider.issuer())
            .setExpectedAudience(true, provider.audience())
            .setRequireExpirationTime()
            .setAllowedClockSkewInSeconds(SECONDS_CLOCKS_MAY_DIFFER)
            .setJwsAlgorithmConstraints(ALGORITHMS)
            .setVerificationKeyResolver(keys)
            .build();
  }

  /**
   * Whom a token names.
   *
   * @return empty when the token is refused; the log says why, the caller is not told
   * @throws IOException when the provider's keys are out of reach, so nobody can say
   */
  Optional<Caller> caller(String token) throws IOException {
    try {
      Optional<Caller> caller = claims.caller(consumer.processToClaims(token));
      if (caller.isEmpty()) {
        LOG.log(Level.INFO, "A good access token names nobody in its claim for the name");
      }
      return caller;
    } catch (InvalidJwtException e) {
      IOException outOfReach = outOfReach(e);
      if (outOfReach != null) {
        throw outOfReach;
      }
      LOG.log(Level.INFO, () -> "An access token was refused: " + Refusals.of(e));
      return Optional.empty();
    }
  }

  private static IOException outOfReach(Throwable thrown) {
    Throwable cause = thrown;
    while (cause != null && !(cause instanceof IOException)) {
      cause = cause.getCause();
    }
    return (IOException) cause;
  }
}
