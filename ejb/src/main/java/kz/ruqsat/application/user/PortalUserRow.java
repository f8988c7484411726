package kz.ruqsat.application.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A user of the portal as stored. */
@Entity
@Table(name = "portal_user")
class PortalUserRow {

  @Id private String login;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "certificate_serial")
  private String certificateSerial;

  @Column(name = "registered_at")
  private Instant registeredAt;

  /** For JPA. */
  protected PortalUserRow() {}

  PortalUserRow(String login, String passwordHash, String certificateSerial, Instant at) {
    this.login = login;
    this.passwordHash = passwordHash;
    this.certificateSerial = certificateSerial;
    this.registeredAt = at;
  }

  String login() {
    return login;
  }

  String passwordHash() {
    return passwordHash;
  }

  PortalUser user() {
    return new PortalUser(login, certificateSerial, registeredAt);
  }
}
