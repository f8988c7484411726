package kz.ruqsat.application.user;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import kz.ruqsat.access.PasswordHash;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;

/**
 * Users of the portal. They register once with their certificate (S2.1.10.1) and then log in with
 * ИИН or БИН and a password (S2.1.10.2-4); too many failures lock the login for a while, whether it
 * exists or not, so that nothing is told of who is registered.
 */
@Stateless
public class PortalUsers {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TOKEN_BYTES = 32;

  /** What is compared for a login that does not exist, so that it takes as long. */
  private static final String NOBODY = PasswordHash.of("nobody");

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  @Inject private CertificateCheck certificates;
  @Inject private LoginLog log;
  @Inject private Clock clock;
  @Inject private UserSettings settings;

  /** For the container. */
  public PortalUsers() {}

  PortalUsers(
      EntityManager entities,
      CertificateCheck certificates,
      LoginLog log,
      Clock clock,
      UserSettings settings) {
    this.entities = entities;
    this.certificates = certificates;
    this.log = log;
    this.clock = clock;
    this.settings = settings;
  }

  /**
   * Registers a user, and opens the cabinet of that ИИН or БИН to them.
   *
   * @param signed a registration with the enveloped signature of the user's certificate
   * @throws ApplicationFault MALFORMED_APPLICATION, EDS_NOT_CONFIRMED, EDS_CHECK_UNAVAILABLE,
   *     PASSWORD_TOO_WEAK or ALREADY_REGISTERED
   */
  public PortalUser register(byte[] signed) {
    return register(certificates.check(signed));
  }

  /**
   * The same over a door that keeps what comes in: the document must hold the hash of the password.
   *
   * @throws ApplicationFault as above
   */
  public PortalUser registerByHash(byte[] signed) {
    CertificateCheck.Signed checked = certificates.check(signed);
    if (checked.document().passwordHash() == null) {
      throw new ApplicationFault(FaultCode.MALFORMED_APPLICATION, "passwordHash");
    }
    return register(checked);
  }

  private PortalUser register(CertificateCheck.Signed checked) {
    RegistrationDocument document = checked.document();
    Instant now = clock.instant();
    if (Duration.between(document.at(), now).abs().compareTo(settings.window()) > 0) {
      throw new ApplicationFault(FaultCode.EDS_NOT_CONFIRMED, "at");
    }
    if (entities.find(PortalUserRow.class, document.login()) != null) {
      throw new ApplicationFault(FaultCode.ALREADY_REGISTERED, "login");
    }
    PortalUserRow row =
        new PortalUserRow(
            document.login(),
            settings.hash(document),
            checked.certificate().getSerialNumber().toString(16),
            now);
    entities.persist(row);
    entities
        .createNativeQuery("insert into cabinet_owner (account, iin_bin) values (?, ?)")
        .setParameter(1, document.login())
        .setParameter(2, document.login())
        .executeUpdate();
    return row.user();
  }

  /**
   * Logs a user in.
   *
   * @throws ApplicationFault AUTHORISATION_REFUSED or AUTHORISATION_LOCKED; both are recorded
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public PortalSession login(String login, String password) {
    if (login == null || password == null || !login.matches("[0-9]{12}")) {
      throw new ApplicationFault(FaultCode.AUTHORISATION_REFUSED, "login");
    }
    Instant now = clock.instant();
    Long attempt = log.begins(login, now);
    if (log.failures(login, now.minus(settings.lock())) > settings.failures()) {
      log.locked(attempt);
      throw new ApplicationFault(FaultCode.AUTHORISATION_LOCKED, settings.lock().toString());
    }
    PortalUserRow user = entities.find(PortalUserRow.class, login);
    boolean right = PasswordHash.matches(password, user == null ? NOBODY : user.passwordHash());
    if (user == null || !right) {
      throw new ApplicationFault(FaultCode.AUTHORISATION_REFUSED, "login or password");
    }
    byte[] secret = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(secret);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    Instant until = now.plus(settings.session());
    log.succeeds(attempt, new SessionRow(digest(token), login, until), now);
    return new PortalSession(login, token, until);
  }

  /** The account whose token this is; empty when it is nobody's, or no longer. */
  public Optional<String> account(String token) {
    return Optional.ofNullable(entities.find(SessionRow.class, digest(token)))
        .filter(session -> clock.instant().isBefore(session.validUntil()))
        .map(SessionRow::login);
  }

  /** Ends a log-in. */
  public void logout(String token) {
    SessionRow session = entities.find(SessionRow.class, digest(token));
    if (session != null) {
      entities.remove(session);
    }
  }

  private static String digest(String token) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
