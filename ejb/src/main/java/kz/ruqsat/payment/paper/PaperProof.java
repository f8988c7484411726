package kz.ruqsat.payment.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A payment document on paper whose original the registry compared. Written once. */
@Entity
@Table(name = "paper_proof")
public class PaperProof {

  @Id
  @SequenceGenerator(name = "paper_proof_seq", sequenceName = "paper_proof_seq")
  @GeneratedValue(generator = "paper_proof_seq")
  private Long id;

  @Column(name = "demand_id")
  private Long demandId;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "document_date")
  private LocalDate documentDate;

  @Column private BigDecimal amount;

  @Column(name = "compared_by")
  private String comparedBy;

  @Column(name = "compared_at")
  private Instant comparedAt;

  /** For JPA. */
  protected PaperProof() {}

  PaperProof(Long demandId, PaperDocument document, String comparedBy, Instant comparedAt) {
    this.demandId = demandId;
    this.documentNumber = document.number();
    this.documentDate = document.date();
    this.amount = document.amount();
    this.comparedBy = comparedBy;
    this.comparedAt = comparedAt;
  }

  public String documentNumber() {
    return documentNumber;
  }

  /** Number and date of the document. */
  public String reference() {
    return documentNumber + " " + documentDate;
  }

  /** As it was brought, for the application whose demand it is. */
  public PaperDocument document(String application) {
    return new PaperDocument(application, documentNumber, documentDate, amount, true);
  }
}
