package kz.ruqsat.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.ruqsat.centre.desk.SignedPaper;

/** What an operator signed, octet by octet. Written once, never changed. */
@Entity
@Table(name = "centre_paper")
class CentrePaper {

  @Id
  @SequenceGenerator(name = "centre_paper_seq", sequenceName = "centre_paper_seq")
  @GeneratedValue(generator = "centre_paper_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  @Column private String kind;
  @Column private String operator;

  @Column(name = "signer_serial")
  private String signerSerial;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Lob @Column private byte[] content;

  /** For JPA. */
  protected CentrePaper() {}

  /**
   * @param kind the message it came as: {@code intake}, {@code handover} or {@code withdrawal}
   */
  CentrePaper(CentreCase of, String kind, SignedPaper paper, Instant at) {
    this.caseId = of.id();
    this.kind = kind;
    this.operator = paper.operator().account();
    this.signerSerial = paper.certificateSerial();
    this.receivedAt = at;
    this.content = paper.octets();
  }
}
