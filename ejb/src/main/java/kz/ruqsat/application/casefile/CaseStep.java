package kz.ruqsat.application.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import kz.ruqsat.regulation.process.Refusal;
import kz.ruqsat.regulation.process.Step;

/** A transition of a case, done. Written once, never changed. */
@Entity
@Table(name = "case_step")
public class CaseStep {

  @Id
  @SequenceGenerator(name = "case_step_seq", sequenceName = "case_step_seq")
  @GeneratedValue(generator = "case_step_seq")
  private Long id;

  @Column(name = "application_id")
  private Long applicationId;

  @Column(name = "procedure_name")
  private String procedure;

  private String step;
  private String event;

  @Column(name = "from_state")
  private String fromState;

  @Column(name = "to_state")
  private String toState;

  private String actor;
  private String role;

  @Column(name = "acting_for")
  private String actingFor;

  private String signer;

  @Column(name = "signer_role")
  private String signerRole;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "document_id")
  private Long documentId;

  private String ground;
  private String reason;
  private String reference;
  private String obligations;

  /** For JPA. */
  protected CaseStep() {}

  public CaseStep(Application application, String procedure, Step step, Doer doer, Instant at) {
    this.applicationId = application.id();
    this.procedure = procedure;
    this.step = step.code();
    this.event = step.event();
    this.toState = step.to();
    this.actor = doer.name();
    this.role = doer.role();
    this.actingFor = doer.actingFor(step.by());
    this.obligations = String.join(" ", step.obligations());
    this.doneAt = at;
  }

  /**
   * Something that the applicant did beside the procedure.
   *
   * @param to state of the case afterwards
   */
  public static CaseStep ofApplicant(
      ApplicantAct act, Application application, String to, String account, Instant at) {
    CaseStep step = new CaseStep();
    step.applicationId = application.id();
    step.procedure = "APPLICANT";
    step.step = act.name().toLowerCase(Locale.ROOT);
    step.event = act.name();
    step.fromState = application.state();
    step.toState = to;
    step.actor = account;
    step.role = "APPLICANT";
    step.obligations = "";
    step.doneAt = at;
    return step;
  }

  public CaseStep from(String state, Instant due) {
    this.fromState = state;
    this.dueAt = due;
    return this;
  }

  public CaseStep refuses(Refusal refusal) {
    if (refusal != null) {
      this.ground = refusal.ground();
      this.reason = refusal.reason();
      this.reference = refusal.reference();
    }
    return this;
  }

  public CaseStep gives(Long document) {
    this.documentId = document;
    return this;
  }

  public CaseStep signedBy(Doer official) {
    if (official != null) {
      this.signer = official.name();
      this.signerRole = official.role();
    }
    return this;
  }

  public Long applicationId() {
    return applicationId;
  }

  public String procedure() {
    return procedure;
  }

  public String step() {
    return step;
  }

  public String event() {
    return event;
  }

  public String fromState() {
    return fromState;
  }

  public String toState() {
    return toState;
  }

  public String actor() {
    return actor;
  }

  public String role() {
    return role;
  }

  public String actingFor() {
    return actingFor;
  }

  public String signer() {
    return signer;
  }

  String signerRole() {
    return signerRole;
  }

  /** Whether it was done after it was due. */
  public boolean isLate() {
    return dueAt != null && doneAt.isAfter(dueAt);
  }

  public Instant doneAt() {
    return doneAt;
  }

  public Instant dueAt() {
    return dueAt;
  }

  public Long documentId() {
    return documentId;
  }

  public Refusal refusal() {
    return ground == null ? null : new Refusal(ground, reason, reference);
  }

  public List<String> obligations() {
    return obligations.isEmpty() ? List.of() : List.of(obligations.split(" "));
  }
}
