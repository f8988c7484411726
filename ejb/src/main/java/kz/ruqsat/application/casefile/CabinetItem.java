package kz.ruqsat.application.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.ruqsat.application.News;

/** Something an applicant is told. Written once, never changed. */
@Entity
@Table(name = "cabinet_item")
public class CabinetItem {

  @Id
  @SequenceGenerator(name = "cabinet_item_seq", sequenceName = "cabinet_item_seq")
  @GeneratedValue(generator = "cabinet_item_seq")
  private Long id;

  @Column(name = "iin_bin")
  private String iinBin;

  @Column(name = "application_id")
  private Long applicationId;

  @Enumerated(EnumType.STRING)
  private News kind;

  @Column(name = "told_at")
  private Instant toldAt;

  @Column(name = "planned_at")
  private Instant plannedAt;

  @Column(name = "document_id")
  private Long documentId;

  /** For JPA. */
  protected CabinetItem() {}

  CabinetItem(Application application, News kind, Long documentId, Instant at) {
    this.iinBin = application.iinBin();
    this.applicationId = application.id();
    this.kind = kind;
    this.plannedAt = application.dueAt();
    this.documentId = documentId;
    this.toldAt = at;
  }

  public Long id() {
    return id;
  }

  CabinetNotice notice(String application) {
    return new CabinetNotice(id, iinBin, application, kind, toldAt, plannedAt, documentId);
  }

  public Long applicationId() {
    return applicationId;
  }

  public News kind() {
    return kind;
  }

  public Instant toldAt() {
    return toldAt;
  }

  public Instant plannedAt() {
    return plannedAt;
  }

  public Long documentId() {
    return documentId;
  }
}
