package kz.ruqsat.shep.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.ruqsat.access.PasswordHash;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Accounts as the gateway asks for them with each message: kept for some seconds, and a password
 * that was right once is not hashed again, since Argon2id is meant to be slow. Nothing here is
 * state: every node reads the same database.
 */
@ApplicationScoped
public class Accounts {

  private final Participants participants;
  private final Clock clock;
  private final Duration keep;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  private record Kept(Account account, Instant readAt, byte[] rightPassword) {}

  /** For CDI. */
  protected Accounts() {
    this(null, null, null);
  }

  /**
   * @param keep how long an account may be used without reading it again
   */
  @Inject
  public Accounts(
      Participants participants,
      Clock clock,
      @ConfigProperty(name = "ruqsat.shep.account-cache") Duration keep) {
    this.participants = participants;
    this.clock = clock;
    this.keep = keep;
  }

  /** The account; empty when there is none or it is disabled. */
  public Optional<Account> find(String senderId) {
    return Optional.ofNullable(kept(senderId)).map(Kept::account);
  }

  /** Whether this is the account's password. */
  public boolean hasPassword(Account account, String password) {
    if (account.passwordHash() == null || password == null) {
      return false;
    }
    byte[] digest = digest(account.passwordHash(), password);
    Kept known = kept.get(account.senderId());
    if (known != null && MessageDigest.isEqual(digest, known.rightPassword)) {
      return true;
    }
    boolean right = PasswordHash.matches(password, account.passwordHash());
    if (right) {
      kept.computeIfPresent(
          account.senderId(), (id, now) -> new Kept(now.account, now.readAt, digest));
    }
    return right;
  }

  private Kept kept(String senderId) {
    Instant now = clock.instant();
    Kept known = kept.get(senderId);
    if (known != null && now.isBefore(known.readAt.plus(keep)) && !now.isBefore(known.readAt)) {
      return known;
    }
    Optional<Account> read = participants.account(senderId);
    if (read.isEmpty()) {
      kept.remove(senderId);
      return null;
    }
    byte[] rightPassword = known == null ? null : known.rightPassword;
    Kept fresh = new Kept(read.get(), now, rightPassword);
    kept.put(senderId, fresh);
    return fresh;
  }

  /** Bound to the stored hash: when the password changes, the remembered one is worth nothing. */
  private static byte[] digest(String passwordHash, String password) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(passwordHash.getBytes(StandardCharsets.UTF_8));
      return sha256.digest(password.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
