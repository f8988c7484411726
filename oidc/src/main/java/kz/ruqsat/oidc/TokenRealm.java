package kz.ruqsat.oidc;

import java.io.IOException;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Map;
import java.util.Optional;
import org.wildfly.security.auth.SupportLevel;
import org.wildfly.security.auth.server.RealmIdentity;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityRealm;
import org.wildfly.security.credential.Credential;
import org.wildfly.security.evidence.BearerTokenEvidence;
import org.wildfly.security.evidence.Evidence;

/** Callers known by their tokens alone; without a provider in the settings it knows nobody. */
public class TokenRealm implements SecurityRealm {

  private Optional<Tokens> tokens = Optional.empty();

  /**
   * Takes the settings of {@code ruqsat.xml}; called by the server.
   *
   * @throws IllegalArgumentException when they are incomplete
   */
  public void initialize(Map<String, String> settings) {
    tokens =
        Provider.of(settings)
            .map(provider -> new Tokens(provider, new ProviderKeys(provider, new Fetch())));
  }

  @Override
  public RealmIdentity getRealmIdentity(Evidence evidence) throws RealmUnavailableException {
    if (tokens.isPresent() && evidence instanceof BearerTokenEvidence bearer) {
      try {
        return tokens
            .get()
            .caller(bearer.getToken())
            .<RealmIdentity>map(TokenIdentity::new)
            .orElse(RealmIdentity.NON_EXISTENT);
      } catch (IOException e) {
        throw new RealmUnavailableException(e);
      }
    }
    return RealmIdentity.NON_EXISTENT;
  }

  @Override
  public SupportLevel getCredentialAcquireSupport(
      Class<? extends Credential> type, String algorithm, AlgorithmParameterSpec parameters) {
    return SupportLevel.UNSUPPORTED;
  }

  @Override
  public SupportLevel getEvidenceVerifySupport(Class<? extends Evidence> type, String algorithm) {
    return tokens.isPresent() && type == BearerTokenEvidence.class
        ? SupportLevel.POSSIBLY_SUPPORTED
        : SupportLevel.UNSUPPORTED;
  }
}
