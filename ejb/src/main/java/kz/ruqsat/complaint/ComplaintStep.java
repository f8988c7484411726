package kz.ruqsat.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.ruqsat.regulation.process.Step;

/** Something that happened with a complaint. Written once, never changed. */
@Entity
@Table(name = "complaint_step")
class ComplaintStep {

  @Id
  @SequenceGenerator(name = "complaint_step_seq", sequenceName = "complaint_step_seq")
  @GeneratedValue(generator = "complaint_step_seq")
  private Long id;

  @Column(name = "complaint_id")
  private Long complaintId;

  @Column private String event;
  @Column private String state;
  @Column private String actor;
  @Column private String role;
  @Lob @Column private String answer;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "due_at")
  private Instant dueAt;

  /** For JPA. */
  protected ComplaintStep() {}

  /**
   * @param due by when; null when no term runs
   */
  ComplaintStep(
      Complaint of, Step step, String actor, String role, String answer, Instant at, Instant due) {
    this.complaintId = of.id();
    this.event = step.event();
    this.state = step.to();
    this.actor = actor;
    this.role = role;
    this.answer = answer;
    this.doneAt = at;
    this.dueAt = due;
  }

  ComplaintView.Done view() {
    String notice =
        switch (state) {
          case "SUBMITTED" -> "COMPLAINT_DELIVERED";
          case "REGISTERED" -> "COMPLAINT_REGISTERED";
          default -> state;
        };
    return new ComplaintView.Done(
        event, state, notice, doneAt, answer, dueAt != null && doneAt.isAfter(dueAt));
  }
}
