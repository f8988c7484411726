package kz.ruqsat.permit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A version of a permit. Written once, never changed. */
@Entity
@Table(name = "permit_version")
public class PermitVersion {

  @Id
  @SequenceGenerator(name = "permit_version_seq", sequenceName = "permit_version_seq")
  @GeneratedValue(generator = "permit_version_seq")
  private Long id;

  @ManyToOne
  @JoinColumn(name = "permit_id")
  private Permit permit;

  @Column private int ordinal;

  @Column
  @Enumerated(EnumType.STRING)
  private VersionKind kind;

  @Column(name = "effective_on")
  private LocalDate effectiveOn;

  @Column private String ground;
  @Column private String act;

  @Column(name = "signer_iin")
  private String signerIin;

  @Column(name = "signer_name")
  private String signerName;

  @Column(name = "signer_certificate")
  private String signerCertificate;

  @Column(name = "document_number")
  private String documentNumber;

  @Column @Lob private byte[] document;

  @Column(name = "document_sha256")
  private String documentSha256;

  @Column(name = "related_number")
  private String relatedNumber;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Embedded private Snapshot snapshot;

  /** For JPA. */
  protected PermitVersion() {}

  /** What the permit says now, for the reason of an act. */
  PermitVersion(Permit permit, VersionKind kind, Act act) {
    this.permit = permit;
    this.kind = kind;
    this.ordinal = permit.ordinal();
    this.recordedAt = permit.recordedAt();
    this.snapshot = permit.snapshot();
    this.documentNumber = permit.number();
    this.effectiveOn = act.on();
    this.ground = act.ground();
    this.act = act.reference();
    this.document = act.document();
    this.documentSha256 = act.document() == null ? null : Digests.sha256(act.document());
    this.recordedBy = act.recordedBy();
    if (act.signer() != null) {
      this.signerIin = act.signer().iin();
      this.signerName = act.signer().name();
      this.signerCertificate = act.signer().certificate();
    }
  }

  PermitVersion numbered(String number) {
    this.documentNumber = number;
    return this;
  }

  PermitVersion related(String number) {
    this.relatedNumber = number;
    return this;
  }

  Long id() {
    return id;
  }

  Permit permit() {
    return permit;
  }

  LocalDate effectiveOn() {
    return effectiveOn;
  }

  byte[] document() {
    return document;
  }

  /** The permit as of this version. */
  PermitRecord permitRecord() {
    return permit.toRecord(snapshot, ordinal, recordedAt);
  }

  VersionRecord toRecord() {
    Signatory signer =
        signerName == null ? null : new Signatory(signerIin, signerName, signerCertificate);
    return new VersionRecord(
        id,
        permit.number(),
        ordinal,
        kind,
        effectiveOn,
        ground,
        act,
        signer,
        documentNumber,
        documentSha256,
        relatedNumber,
        recordedBy,
        recordedAt,
        snapshot.status(),
        snapshot.data());
  }
}
