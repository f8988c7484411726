package kz.ruqsat.application.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody is logged in. */
@Entity
@Table(name = "portal_session")
class SessionRow {

  @Id
  @Column(name = "token_digest")
  private String tokenDigest;

  @Column private String login;

  @Column(name = "valid_until")
  private Instant validUntil;

  /** For JPA. */
  protected SessionRow() {}

  SessionRow(String tokenDigest, String login, Instant validUntil) {
    this.tokenDigest = tokenDigest;
    this.login = login;
    this.validUntil = validUntil;
  }

  String login() {
    return login;
  }

  Instant validUntil() {
    return validUntil;
  }
}
