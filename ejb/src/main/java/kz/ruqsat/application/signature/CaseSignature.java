package kz.ruqsat.application.signature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A signature over a document of a case: its octets and what was found about it. */
@Entity
@Table(name = "case_signature")
public class CaseSignature {

  @Id
  @SequenceGenerator(name = "case_signature_seq", sequenceName = "case_signature_seq")
  @GeneratedValue(generator = "case_signature_seq")
  private Long id;

  @Column(name = "document_id")
  private Long documentId;

  private String form;
  @Column private String role;

  @Column(name = "signer_serial")
  private String signerSerial;

  @Column(name = "signed_at")
  private Instant signedAt;

  @Column(name = "checked_at")
  private Instant checkedAt;

  private String verdict;

  @Column(name = "stamp_state")
  @Enumerated(EnumType.STRING)
  private StampState stampState;

  @Lob private byte[] content;

  /** For JPA. */
  protected CaseSignature() {}

  CaseSignature(Long documentId, CheckedSignature checked, String role) {
    this.documentId = documentId;
    this.form = checked.form();
    this.role = role;
    this.signerSerial = checked.certificate().getSerialNumber().toString(16);
    this.signedAt = checked.validation().time().at();
    this.content = checked.octets().clone();
    this.stampState = checked.stampState();
    judge(checked);
  }

  /** The verdict on the certificate, found now or anew. */
  void judge(CheckedSignature checked) {
    this.checkedAt = checked.checkedAt();
    this.verdict = checked.validation().verdict().code().name();
  }

  /** A time stamp vouches for it now. */
  void stamped() {
    this.stampState = StampState.STAMPED;
  }

  public StampState stampState() {
    return stampState;
  }

  public String role() {
    return role;
  }

  public Instant checkedAt() {
    return checkedAt;
  }

  Long id() {
    return id;
  }

  public Long documentId() {
    return documentId;
  }

  public String form() {
    return form;
  }

  public Instant signedAt() {
    return signedAt;
  }

  public String signerSerial() {
    return signerSerial;
  }

  public String verdict() {
    return verdict;
  }

  byte[] content() {
    return content.clone();
  }
}
