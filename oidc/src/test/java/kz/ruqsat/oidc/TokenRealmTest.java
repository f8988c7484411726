package kz.ruqsat.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wildfly.security.auth.SupportLevel;
import org.wildfly.security.authz.Attributes;
import org.wildfly.security.evidence.BearerTokenEvidence;
import org.wildfly.security.evidence.PasswordGuessEvidence;

class TokenRealmTest {

  private final TokenRealm realm = new TokenRealm();

  @TempDir private Path folder;

  @Test
  void withoutAnIssuerNoTokenIsAccepted() throws Exception {
    Map<String, String> settings = settings(new Issuer("k"));
    settings.put("issuer", "");
    realm.initialize(settings);

    assertFalse(realm.getRealmIdentity(new BearerTokenEvidence("a.b.c")).exists());
    assertEquals(
        SupportLevel.UNSUPPORTED, realm.getEvidenceVerifySupport(BearerTokenEvidence.class, null));
  }

  @Test
  void aCallerHasTheNameAndTheRolesOfTheToken() throws Exception {
    Issuer issuer = new Issuer("k");
    realm.initialize(settings(issuer));
    var evidence = new BearerTokenEvidence(issuer.token(Issuer.claims()));

    var identity = realm.getRealmIdentity(evidence);
    assertTrue(identity.verifyEvidence(evidence));
    assertEquals("a.clerk", identity.getRealmIdentityPrincipal().getName());
    Attributes.Entry roles = identity.getAuthorizationIdentity().getAttributes().get("roles");
    assertEquals(Set.of("officer", "uma_authorization"), Set.copyOf(roles));
  }

  @Test
  void passwordsAreNotItsBusiness() throws Exception {
    realm.initialize(settings(new Issuer("k")));

    assertFalse(realm.getRealmIdentity(new PasswordGuessEvidence("x".toCharArray())).exists());
  }

  @Test
  void anIssuerWithoutAnAudienceStopsTheServer() throws Exception {
    Map<String, String> settings = settings(new Issuer("k"));
    settings.remove("audience");

    var e = assertThrows(IllegalArgumentException.class, () -> realm.initialize(settings));
    assertTrue(e.getMessage().contains("ruqsat.oidc.audience"), e::getMessage);
  }

  private Map<String, String> settings(Issuer issuer) throws Exception {
    Path keys = Files.writeString(folder.resolve("keys.json"), issuer.published());
    return new HashMap<>(
        Map.of(
            "issuer",
            Issuer.NAME,
            "audience",
            Issuer.AUDIENCE,
            "keys",
            keys.toString(),
            "name-claim",
            "preferred_username",
            "roles-claim",
            "roles"));
  }
}
