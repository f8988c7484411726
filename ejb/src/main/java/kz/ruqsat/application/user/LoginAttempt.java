package kz.ruqsat.application.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** An attempt to log in. */
@Entity
@Table(name = "portal_login")
class LoginAttempt {

  /** What came of it. */
  enum Outcome {
    /** Not proven right. */
    FAILED,
    /** Not even looked at, since too many failed before. */
    LOCKED,
    OK
  }

  @Id
  @SequenceGenerator(name = "portal_login_seq", sequenceName = "portal_login_seq")
  @GeneratedValue(generator = "portal_login_seq")
  private Long id;

  @Column private String login;

  @Column(name = "tried_at")
  private Instant triedAt;

  @Column
  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  /** For JPA. */
  protected LoginAttempt() {}

  LoginAttempt(String login, Instant at) {
    this.login = login;
    this.triedAt = at;
    this.outcome = Outcome.FAILED;
  }

  Long id() {
    return id;
  }

  void ends(Outcome how) {
    this.outcome = how;
  }

  Instant triedAt() {
    return triedAt;
  }
}
