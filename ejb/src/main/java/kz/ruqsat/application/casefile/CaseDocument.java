package kz.ruqsat.application.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import kz.ruqsat.application.Sha256;

/** A document of a case, as octets. Written once, never changed. */
@Entity
@Table(name = "case_document")
public class CaseDocument {

  /** Code of the application as it was filed. */
  public static final String APPLICATION = "APPLICATION";

  @Id
  @SequenceGenerator(name = "case_document_seq", sequenceName = "case_document_seq")
  @GeneratedValue(generator = "case_document_seq")
  private Long id;

  @Column(name = "application_id")
  private Long applicationId;

  private String codes;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column private String digest;
  @Lob private byte[] content;

  /** For JPA. */
  protected CaseDocument() {}

  CaseDocument(Long applicationId, Collection<String> codes, byte[] content, Instant at) {
    this.applicationId = applicationId;
    this.codes = String.join(" ", codes);
    this.content = content.clone();
    this.digest = Sha256.hex(content);
    this.madeAt = at;
  }

  public Long id() {
    return id;
  }

  Long applicationId() {
    return applicationId;
  }

  public List<String> codes() {
    return List.of(codes.split(" "));
  }

  public Instant madeAt() {
    return madeAt;
  }

  /** SHA-256 in hexadecimal digits. */
  public String digest() {
    return digest;
  }

  public byte[] content() {
    return content.clone();
  }
}
