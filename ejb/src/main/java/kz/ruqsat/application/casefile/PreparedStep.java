package kz.ruqsat.application.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import kz.ruqsat.application.Act;
import kz.ruqsat.regulation.process.Refusal;

/** A step that is prepared, but whose document waits for an official's signature. */
@Entity
@Table(name = "prepared_step")
public class PreparedStep {

  @Id
  @Column(name = "application_id")
  private Long applicationId;

  private String event;
  private String actor;
  private String role;

  @Column(name = "prepared_at")
  private Instant preparedAt;

  private String ground;
  private String reason;
  private String reference;

  private String permits;

  @Lob private byte[] content;
  @Version private int version;

  /** For JPA. */
  protected PreparedStep() {}

  public PreparedStep(Long applicationId) {
    this.applicationId = applicationId;
  }

  /** What is prepared now, in place of whatever was before. */
  public void prepare(Act act, Doer doer, List<String> numbers, byte[] document, Instant at) {
    this.event = act.event();
    this.actor = doer.name();
    this.role = doer.role();
    Refusal refusal = act.refusal();
    this.ground = refusal == null ? null : refusal.ground();
    this.reason = refusal == null ? null : refusal.reason();
    this.reference = refusal == null ? null : refusal.reference();
    this.permits = PermitNumbers.joined(numbers);
    this.content = document.clone();
    this.preparedAt = at;
  }

  public String event() {
    return event;
  }

  public Doer doer() {
    return new Doer(actor, role);
  }

  public Refusal refusal() {
    return ground == null ? null : new Refusal(ground, reason, reference);
  }

  /** Numbers of the permits in the document. */
  public List<String> permits() {
    return PermitNumbers.split(permits);
  }

  /** The document to be signed, in canonical form. */
  public byte[] content() {
    return content.clone();
  }
}
