package kz.ruqsat.identity.consent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;

/** The consents in the database. */
@Stateless
public class ConsentStore implements Consents {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  @Inject private Clock clock;

  @Override
  public Optional<Consent> find(String token, String publicKey, String accessName) {
    return entities
        .createQuery(
            "select c from ConsentRow c where c.tokenDigest = :digest and c.publicKey = :publicKey"
                + " and c.accessName = :accessName and c.expiresAt > :now",
            ConsentRow.class)
        .setParameter("digest", digest(token))
        .setParameter("publicKey", publicKey)
        .setParameter("accessName", accessName)
        .setParameter("now", clock.instant())
        .getResultStream()
        .findFirst()
        .map(ConsentRow::consent);
  }

  @Override
  public void grant(GrantedConsent consent) {
    entities.persist(new ConsentRow(consent, digest(consent.token())));
  }

  private static String digest(String token) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
