package kz.ruqsat.identity.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import kz.ruqsat.identity.Iin;

/** A consent in the database. The token itself is not kept, only its SHA-256. */
@Entity
@Table(name = "consent")
public class ConsentRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consent_seq")
  @SequenceGenerator(name = "consent_seq", sequenceName = "consent_seq", allocationSize = 50)
  private Long id;

  @Column(name = "token_digest")
  private String tokenDigest;

  @Column(name = "public_key")
  private String publicKey;

  private String iin;

  @Column(name = "access_name")
  private String accessName;

  @Column(name = "organisation")
  private String organisation;

  @Column(name = "sender_id")
  private String senderId;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Version private int version;

  /** For JPA. */
  protected ConsentRow() {}

  ConsentRow(GrantedConsent consent, String tokenDigest) {
    this.tokenDigest = tokenDigest;
    publicKey = consent.publicKey();
    iin = consent.iin().digits();
    accessName = consent.accessName();
    organisation = consent.organisation();
    senderId = consent.senderId();
    issuedAt = consent.issuedAt();
    expiresAt = consent.expiresAt();
  }

  Consent consent() {
    return new Consent(Iin.of(iin), accessName, expiresAt);
  }
}
