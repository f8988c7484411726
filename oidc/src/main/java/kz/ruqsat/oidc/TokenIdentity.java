package kz.ruqsat.oidc;

import java.security.Principal;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Map;
import org.wildfly.security.auth.SupportLevel;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.RealmIdentity;
import org.wildfly.security.authz.AuthorizationIdentity;
import org.wildfly.security.authz.MapAttributes;
import org.wildfly.security.credential.Credential;
import org.wildfly.security.evidence.BearerTokenEvidence;
import org.wildfly.security.evidence.Evidence;

/** A caller whose token was found good: it stands for this one request. */
record TokenIdentity(Caller caller) implements RealmIdentity {

  /** The attribute that the role decoder of {@code ruqsat.xml} reads. */
  private static final String ROLES = "roles";

  @Override
  public Principal getRealmIdentityPrincipal() {
    return new NamePrincipal(caller.name());
  }

  @Override
  public SupportLevel getCredentialAcquireSupport(
      Class<? extends Credential> type, String algorithm, AlgorithmParameterSpec parameters) {
    return SupportLevel.UNSUPPORTED;
  }

  @Override
  public <C extends Credential> C getCredential(Class<C> type) {
    return null;
  }

  @Override
  public SupportLevel getEvidenceVerifySupport(Class<? extends Evidence> type, String algorithm) {
    return type == BearerTokenEvidence.class ? SupportLevel.SUPPORTED : SupportLevel.UNSUPPORTED;
  }

  @Override
  public boolean verifyEvidence(Evidence evidence) {
    return evidence instanceof BearerTokenEvidence;
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public AuthorizationIdentity getAuthorizationIdentity() {
    return AuthorizationIdentity.basicIdentity(new MapAttributes(Map.of(ROLES, caller.roles())));
  }
}
