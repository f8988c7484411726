package kz.ruqsat.application.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import kz.ruqsat.application.ApplicationData.Enclosure;

/** A document that was handed in with an application. Written once, never changed. */
@Entity
@Table(name = "case_enclosure")
public class CaseEnclosure {

  @Id
  @SequenceGenerator(name = "case_enclosure_seq", sequenceName = "case_enclosure_seq")
  @GeneratedValue(generator = "case_enclosure_seq")
  private Long id;

  @Column(name = "application_id")
  private Long applicationId;

  @Column(name = "document_id")
  private Long documentId;

  private String code;
  private String name;
  private String digest;

  /** For JPA. */
  protected CaseEnclosure() {}

  public CaseEnclosure(CaseDocument filed, Enclosure enclosure) {
    this.applicationId = filed.applicationId();
    this.documentId = filed.id();
    this.code = enclosure.code();
    this.name = enclosure.name();
    this.digest = enclosure.sha256();
  }

  String code() {
    return code;
  }

  /** Its file name or title; its code when it has none. */
  public String name() {
    return name == null ? code : name;
  }

  /** Digest of the uploaded file; null for a paper only. */
  String digest() {
    return digest;
  }
}
