package kz.ruqsat.application.signature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.ruqsat.application.Sha256;
import kz.ruqsat.trust.TimeStamps.Stamp;

/** Something on which the verdict about a signature rests. */
@Entity
@Table(name = "case_evidence")
public class CaseEvidence {

  @Id
  @SequenceGenerator(name = "case_evidence_seq", sequenceName = "case_evidence_seq")
  @GeneratedValue(generator = "case_evidence_seq")
  private Long id;

  @Column(name = "signature_id")
  private Long signatureId;

  @Column private String kind;
  @Column private String source;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column @Lob private byte[] content;

  /** For JPA. */
  protected CaseEvidence() {}

  CaseEvidence(Long signatureId, String kind, String source, Instant issuedAt, byte[] content) {
    this.signatureId = signatureId;
    this.kind = kind;
    this.source = source;
    this.issuedAt = issuedAt;
    this.content = content.clone();
  }

  /** SHA-256 of its octets, hexadecimal. */
  public String digest() {
    return Sha256.hex(content);
  }

  static CaseEvidence of(CaseSignature signature, Stamp stamp) {
    return new CaseEvidence(
        signature.id(), "TIME_STAMP", stamp.authority().toString(), stamp.at(), stamp.token());
  }

  public String kind() {
    return kind;
  }

  public String source() {
    return source;
  }

  public Instant issuedAt() {
    return issuedAt;
  }
}
