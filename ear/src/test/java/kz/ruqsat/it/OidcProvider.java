package kz.ruqsat.it;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** An OpenID Connect provider as the gateway under test sees it: discovery, keys and tokens. */
final class OidcProvider implements AutoCloseable {

  private final String issuer = System.getProperty(TestBench.ISSUER);
  private final WireMockServer server =
      new WireMockServer(
          WireMockConfiguration.options()
              .port(URI.create(issuer).getPort())
              .bindAddress("127.0.0.1"));

  OidcProvider() {
    server.start();
    String document = "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(issuer, issuer);
    server.stubFor(get(path("/.well-known/openid-configuration")).willReturn(okJson(document)));
  }

  /** Makes a key for signatures. */
  static RsaJsonWebKey key(String id) {
    try {
      RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
      key.setKeyId(id);
      return key;
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Shows these keys to whoever asks, and no others. */
  void publish(JsonWebKey... keys) {
    String set = new JsonWebKeySet(keys).toJson(OutputControlLevel.PUBLIC_ONLY);
    server.stubFor(get(path("/keys")).willReturn(okJson(set)));
  }

  /** Claims as Keycloak makes them, good for five minutes. */
  JwtClaims claims(String name, String... roles) {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(issuer);
    claims.setAudience("ruqsat", "account");
    claims.setIssuedAtToNow();
    claims.setExpirationTimeMinutesInTheFuture(5);
    claims.setSubject("7c1f0e9a");
    claims.setClaim("preferred_username", name);
    claims.setClaim("realm_access", Map.of("roles", List.of(roles)));
    return claims;
  }

  /** A token signed with a key. */
  static String token(RsaJsonWebKey key, JwtClaims claims) {
    JsonWebSignature token = new JsonWebSignature();
    token.setPayload(claims.toJson());
    token.setKey(key.getPrivateKey());
    token.setKeyIdHeaderValue(key.getKeyId());
    token.setAlgorithmHeaderValue("RS256");
    try {
      return token.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }

  private String path(String end) {
    return URI.create(issuer).getPath() + end;
  }
}
