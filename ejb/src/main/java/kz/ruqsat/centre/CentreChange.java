package kz.ruqsat.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A change of a status, as the centre is told of it. Written once, never changed. */
@Entity
@Table(name = "centre_change")
class CentreChange {

  @Id
  @SequenceGenerator(name = "centre_change_seq", sequenceName = "centre_change_seq")
  @GeneratedValue(generator = "centre_change_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  @Column(name = "old_status")
  @Enumerated(EnumType.STRING)
  private CentreStatus oldStatus;

  @Column(name = "new_status")
  @Enumerated(EnumType.STRING)
  private CentreStatus newStatus;

  @Column private Boolean positive;

  @Column(name = "cancel_state")
  private String cancelState;

  @Column(name = "paper_state")
  private String paperState;

  @Column(name = "created_at")
  private Instant createdAt;

  /** For JPA. */
  protected CentreChange() {}

  CentreChange(CentreCase of, CentreStatus before, Instant at) {
    this.caseId = of.id();
    this.oldStatus = before;
    this.newStatus = of.status();
    this.positive = of.positive();
    this.cancelState = of.cancelState();
    this.paperState = of.paperState();
    this.createdAt = at;
  }

  StatusChange told() {
    return new StatusChange(oldStatus, newStatus, positive, cancelState, paperState, createdAt);
  }
}
