package kz.ruqsat.identity.consent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import kz.ruqsat.shep.security.Digests;

/** The consents in the database. */
@Stateless
public class ConsentStore implements Consents {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  @Inject private Clock clock;

  /** For the container. */
  public ConsentStore() {}

  ConsentStore(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  public Optional<Consent> find(String token, String publicKey, String accessName) {
    return entities
        .createQuery(
            "select c from ConsentRow c where c.tokenDigest = :digest and c.publicKey = :publicKey"
                + " and c.accessName = :accessName and c.expiresAt > :now",
            ConsentRow.class)
        .setParameter("digest", Digests.sha256(token))
        .setParameter("publicKey", publicKey)
        .setParameter("accessName", accessName)
        .setParameter("now", clock.instant())
        .getResultStream()
        .findFirst()
        .map(ConsentRow::consent);
  }

  @Override
  public void grant(GrantedConsent consent) {
    entities.persist(new ConsentRow(consent, Digests.sha256(consent.token())));
  }
}
