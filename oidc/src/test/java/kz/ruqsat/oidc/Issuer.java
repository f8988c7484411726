package kz.ruqsat.oidc;

import java.util.List;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** A provider of tokens with a key of its own. */
final class Issuer {

  static final String NAME = "https://id.example.kz/realms/licensing";
  static final String AUDIENCE = "ruqsat";

  private final RsaJsonWebKey key;

  Issuer(String keyId) throws JoseException {
    key = RsaJwkGenerator.generateJwk(2048);
    key.setKeyId(keyId);
  }

  /** Claims of an official that nothing is wrong with. */
  static JwtClaims claims() {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(NAME);
    claims.setAudience(AUDIENCE, "account");
    claims.setExpirationTimeMinutesInTheFuture(5);
    claims.setNotBeforeMinutesInThePast(1);
    claims.setSubject("5f1c");
    claims.setClaim("preferred_username", "a.clerk");
    claims.setStringListClaim("roles", List.of("officer", "uma_authorization"));
    return claims;
  }

  RsaJsonWebKey key() {
    return key;
  }

  /** Its key set as the provider publishes it. */
  String published() {
    return new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY);
  }

  String token(JwtClaims claims) throws JoseException {
    JsonWebSignature token = new JsonWebSignature();
    token.setPayload(claims.toJson());
    token.setKey(key.getPrivateKey());
    token.setKeyIdHeaderValue(key.getKeyId());
    token.setAlgorithmHeaderValue("RS256");
    return token.getCompactSerialization();
  }
}
