package kz.ruqsat.shep.participant;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.ruqsat.access.PasswordHash;
import kz.ruqsat.trust.Certificates;

/** The stored participants. */
@Stateless
public class Participants {

  /** The name under which the gateway itself answers in chains. */
  public static final String RESERVED = "ruqsat";

  /** Names with this beginning stand for other gateways. */
  public static final String RESERVED_PREFIX = "route:";

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  /** The account of an enabled participant. */
  public Optional<Account> account(String senderId) {
    return find(senderId).filter(Participant::enabled).map(Participants::account);
  }

  /**
   * Stores what a configuration says of a participant; what was stored of it before is replaced. A
   * password that is already stored keeps its hash.
   *
   * @return the participant as messages will find it
   * @throws IllegalArgumentException when the name is reserved or a setting is wrong
   */
  public Account register(ParticipantConfiguration configured) {
    if (RESERVED.equals(configured.senderId())) {
      throw new IllegalArgumentException(RESERVED + " is the gateway itself");
    }
    if (configured.senderId().startsWith(RESERVED_PREFIX)) {
      throw new IllegalArgumentException(RESERVED_PREFIX + " stands for another gateway");
    }
    Participant participant =
        find(configured.senderId()).orElseGet(() -> new Participant(configured.senderId()));
    participant.rename(configured.name());
    String password = configured.password();
    if (password == null) {
      participant.password(readable(configured));
    } else if (participant.passwordHash() == null
        || !PasswordHash.matches(password, participant.passwordHash())) {
      participant.password(PasswordHash.of(password));
    }
    participant.replaceRights(
        configured.services(), configured.settings(), configured.certificates());
    Account account = account(participant);
    account.check();
    entities.persist(participant);
    return account;
  }

  /** The certificates of all enabled participants. */
  public List<CertificateHolders.Holding> holdings() {
    return entities
        .createQuery("select p from Participant p where p.enabled = true", Participant.class)
        .getResultStream()
        .flatMap(
            holder ->
                holder.certificates().stream()
                    .map(Certificates::decode)
                    .map(it -> new CertificateHolders.Holding(holder.senderId(), it)))
        .toList();
  }

  private Optional<Participant> find(String senderId) {
    return entities
        .createNamedQuery(Participant.BY_SENDER, Participant.class)
        .setParameter("senderId", senderId)
        .getResultStream()
        .findFirst();
  }

  /** The hash, tried once. */
  private static String readable(ParticipantConfiguration configured) {
    String hash = configured.passwordHash();
    try {
      if (hash != null) {
        PasswordHash.matches("", hash);
      }
      return hash;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("passwordHash of " + configured.senderId() + ": " + e, e);
    }
  }

  private static Account account(Participant stored) {
    return new Account(
        stored.senderId(),
        stored.passwordHash(),
        Set.copyOf(stored.services()),
        Map.copyOf(stored.settings()),
        stored.certificates().stream().map(Certificates::decode).toList());
  }
}
