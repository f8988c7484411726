package kz.ruqsat.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import kz.ruqsat.centre.desk.IntakeForm;
import kz.ruqsat.centre.desk.ProcessingTime;

/** An application that came through the State Corporation, as that sees it. */
@Entity
@Table(name = "centre_case")
class CentreCase {

  private static final long FIRST_NUMBER = 100_000_000_000L;

  @Id
  @SequenceGenerator(name = "centre_case_seq", sequenceName = "centre_case_seq")
  @GeneratedValue(generator = "centre_case_seq")
  private Long id;

  @Column(name = "application_id")
  private String applicationId;

  @Column private String application;
  @Column private String organisation;
  @Column private String participant;
  @Column private String chain;
  @Column private String operator;
  @Column private String ticket;

  @Column
  @Enumerated(EnumType.STRING)
  private CentreStatus status;

  @Column private Boolean positive;

  @Column(name = "cancel_state")
  private String cancelState;

  @Column(name = "paper_state")
  private String paperState;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Column private int minutes;

  @Column(name = "limit_minutes")
  private Integer limitMinutes;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "same_day")
  private boolean sameDay;

  @Column(name = "consent_at")
  private Instant consentAt;

  @Column(name = "identity_document")
  private String identityDocument;

  @Column(name = "identity_number")
  private String identityNumber;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "handed_at")
  private Instant handedAt;

  @Column private String receiver;
  @Column private String authority;
  @Version private int version;

  /** For JPA. */
  protected CentreCase() {}

  /**
   * @param chain null when it came over the synchronous channel
   * @param operator account of the operator
   */
  CentreCase(
      String application,
      String participant,
      String chain,
      String operator,
      IntakeForm form,
      ProcessingTime time,
      Instant now) {
    this.application = application;
    this.status = CentreStatus.REGISTERED;
    this.participant = participant;
    this.chain = chain;
    this.operator = operator;
    this.organisation = form.organisation();
    this.ticket = form.ticket();
    this.startedAt = form.startedAt();
    this.finishedAt = form.finishedAt();
    this.minutes = time.minutes();
    this.limitMinutes = time.limit();
    this.sameDay = time.sameDay();
    this.consentAt = form.consentAt();
    this.identityDocument = form.identity().document();
    this.identityNumber = form.identity().number();
    this.sentAt = now;
    this.createdAt = now;
  }

  /** Gives it the number of the centre's own, once it has an id. */
  void numbered() {
    this.applicationId = String.valueOf(FIRST_NUMBER + id);
  }

  /** A status is reached. */
  void becomes(CentreStatus now, Boolean isPositive, String cancelled, String papers) {
    this.status = now;
    this.positive = isPositive;
    this.cancelState = cancelled;
    this.paperState = papers;
  }

  /** The result is given away. */
  void handedTo(String person, String document, Instant at) {
    this.receiver = person;
    this.authority = document;
    this.handedAt = at;
  }

  Long id() {
    return id;
  }

  String applicationId() {
    return applicationId;
  }

  String application() {
    return application;
  }

  String participant() {
    return participant;
  }

  String chain() {
    return chain;
  }

  CentreStatus status() {
    return status;
  }

  Boolean positive() {
    return positive;
  }

  String cancelState() {
    return cancelState;
  }

  String paperState() {
    return paperState;
  }

  ProcessingTime time() {
    return new ProcessingTime(minutes, limitMinutes, sameDay);
  }

  CentreView view() {
    return new CentreView(
        applicationId,
        application,
        organisation,
        operator,
        ticket,
        status,
        positive,
        cancelState,
        paperState,
        startedAt,
        finishedAt,
        minutes,
        limitMinutes,
        time().violations(),
        identityDocument,
        createdAt,
        handedAt,
        receiver,
        authority);
  }
}
