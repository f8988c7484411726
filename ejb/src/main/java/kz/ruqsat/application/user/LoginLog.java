package kz.ruqsat.application.user;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import kz.ruqsat.application.user.LoginAttempt.Outcome;

/** The record of attempts to log in, kept whatever comes of them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LoginLog {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  /** For the container. */
  public LoginLog() {}

  LoginLog(EntityManager entities) {
    this.entities = entities;
  }

  /** Records an attempt as failed, until {@link #succeeds} says otherwise. */
  public Long begins(String login, Instant at) {
    LoginAttempt attempt = new LoginAttempt(login, at);
    entities.persist(attempt);
    return attempt.id();
  }

  /** Records that an attempt was not even looked at. */
  public void locked(Long attempt) {
    entities.find(LoginAttempt.class, attempt).ends(Outcome.LOCKED);
  }

  /** Records that an attempt was right, and whom it let in. */
  public void succeeds(Long attempt, SessionRow session, Instant now) {
    entities.find(LoginAttempt.class, attempt).ends(Outcome.OK);
    entities
        .createQuery("delete from SessionRow s where s.login = :login and s.validUntil < :now")
        .setParameter("login", session.login())
        .setParameter("now", now)
        .executeUpdate();
    entities.persist(session);
  }

  /** How many attempts failed since a moment, or since the last success if that was later. */
  public long failures(String login, Instant since) {
    Instant success = lastSuccess(login).filter(it -> it.isAfter(since)).orElse(since);
    return entities
        .createQuery(
            "select count(a) from LoginAttempt a where a.login = :login and a.outcome = :failed"
                + " and a.triedAt > :since",
            Long.class)
        .setParameter("login", login)
        .setParameter("failed", Outcome.FAILED)
        .setParameter("since", success)
        .getSingleResult();
  }

  /** Not by max(): its value would come as the driver's type, not as the column's. */
  private Optional<Instant> lastSuccess(String login) {
    return entities
        .createQuery(
            "select a from LoginAttempt a where a.login = :login and a.outcome = :ok"
                + " order by a.triedAt desc",
            LoginAttempt.class)
        .setParameter("login", login)
        .setParameter("ok", Outcome.OK)
        .setMaxResults(1)
        .getResultStream()
        .map(LoginAttempt::triedAt)
        .findFirst();
  }
}
