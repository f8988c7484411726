package kz.ruqsat.oidc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jose4j.http.SimpleGet;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * The keys a provider signs with. They are asked for when a token needs one, kept, and asked for
 * again when a token names a key that is not among them: a new key needs no hand of the operator.
 */
final class ProviderKeys implements VerificationKeyResolver {

  private static final String DISCOVERY = "/.well-known/openid-configuration";

  /** Unknown keys can not make the gateway ask more often than this. */
  private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(3);

  /** With a provider that is away, known keys hold for this long. */
  private static final Duration WITHOUT_PROVIDER = Duration.ofHours(1);

  private final Provider provider;
  private final SimpleGet fetch;
  private volatile VerificationKeyResolver found;

  ProviderKeys(Provider provider, SimpleGet fetch) {
    this.provider = provider;
    this.fetch = fetch;
  }

  @Override
  public Key resolveKey(JsonWebSignature token, List<JsonWebStructure> outer)
      throws UnresolvableKeyException {
    if (found == null) {
      try {
        found = find();
      } catch (IOException | JoseException e) {
        throw new UnresolvableKeyException("The provider's keys can not be read", e);
      }
    }
    return found.resolveKey(token, outer);
  }

  private VerificationKeyResolver find() throws IOException, JoseException {
    String place = provider.keys();
    if (place.isEmpty()) {
      return at(discovered());
    }
    if (place.startsWith("http")) {
      return at(place);
    }
    return new JwksVerificationKeyResolver(
        new JsonWebKeySet(Files.readString(Path.of(place))).getJsonWebKeys());
  }

  /** OpenID Connect Discovery 1.0, 4: the document must name the issuer that was asked. */
  private String discovered() throws IOException, JoseException {
    String issuer = provider.issuer().replaceFirst("/$", "");
    Map<String, Object> document = JsonUtil.parseJson(fetch.get(issuer + DISCOVERY).getBody());
    if (!provider.issuer().equals(document.get("issuer"))
        || !(document.get("jwks_uri") instanceof String address)) {
      throw new IOException("The discovery document is not of " + provider.issuer());
    }
    return address;
  }

  private VerificationKeyResolver at(String address) {
    HttpsJwks keys = new HttpsJwks(address);
    keys.setSimpleHttpGet(fetch);
    keys.setRefreshReprieveThreshold(BETWEEN_QUESTIONS.toMillis());
    keys.setRetainCacheOnErrorDuration(WITHOUT_PROVIDER.toSeconds());
    return new HttpsJwksVerificationKeyResolver(keys);
  }
}
