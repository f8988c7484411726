package kz.ruqsat.application.casefile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.ruqsat.application.ApplicationData;
import kz.ruqsat.application.Phase;
import kz.ruqsat.application.StateDataStatus;
import kz.ruqsat.application.Submission;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.process.Outcome;

/**
 * An application. Of what was filed the applicant may change {@link #content} until an official has
 * acted; where it stands changes.
 */
@Entity
@Table(name = "application")
public class Application {

  @Id
  @SequenceGenerator(name = "application_seq", sequenceName = "application_seq")
  @GeneratedValue(generator = "application_seq")
  private Long id;

  private String number;

  @Embedded private Origin origin;
  @Embedded private Parties parties;

  private String service;
  private String edition;

  @Enumerated(EnumType.STRING)
  private Action action;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Column(name = "applicant_type")
  @Enumerated(EnumType.STRING)
  private ApplicantType applicantType;

  private String language;
  private String provider;
  private String directions;

  @Column(name = "previous_permit")
  private String previousPermit;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Enumerated(EnumType.STRING)
  private Phase phase;

  private String state;

  @Column(name = "payment_state")
  private String paymentState;

  @Column(name = "state_since")
  private Instant stateSince;

  @Column(name = "next_due_at")
  private Instant nextDueAt;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private String unit;
  private String executor;

  @Column(name = "state_data")
  @Enumerated(EnumType.STRING)
  private StateDataStatus stateData = StateDataStatus.PENDING;

  @ElementCollection
  @CollectionTable(name = "application_permit", joinColumns = @JoinColumn(name = "application_id"))
  @OrderColumn(name = "ordinal")
  @Column(name = "number")
  private List<String> permits = new ArrayList<>();

  @Column(name = "registration_number")
  private String registrationNumber;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "application_fact", joinColumns = @JoinColumn(name = "application_id"))
  @Column(name = "fact")
  private Set<String> facts = new HashSet<>();

  @Version private int version;

  /** For JPA. */
  protected Application() {}

  public Application(String number, Submission submission, ApplicationData data, FiledUnder under) {
    this.number = number;
    this.origin = new Origin(submission, data, under.at());
    this.channel = submission.channel();
    this.service = under.edition().key().service();
    this.edition = under.edition().key().edition();
    this.provider = under.edition().provider().code();
    this.action = data.action();
    this.applicantType = data.applicantType();
    content(data);
    this.phase = Phase.SIGNATURE_PENDING;
  }

  /** What the applicant may change until an official has acted. */
  public final void content(ApplicationData data) {
    this.parties = new Parties(data);
    this.directions = String.join(" ", data.directions());
    this.previousPermit = data.previousPermit();
    this.language = data.language();
  }

  /** The procedure begins. */
  public void begin(String startState, String paymentStart, Instant at) {
    this.phase = Phase.OPEN;
    this.state = startState;
    this.paymentState = paymentStart;
    this.stateSince = at;
  }

  public void enter(String newState, Instant at) {
    this.state = newState;
    this.stateSince = at;
  }

  public void payment(String newState) {
    this.paymentState = newState;
  }

  public void end(Outcome how) {
    this.phase = Phase.ENDED;
    this.outcome = how;
  }

  public void phase(Phase now) {
    this.phase = now;
  }

  public void registered(Instant at) {
    this.registeredAt = at;
  }

  public void due(Instant whole) {
    this.dueAt = whole;
  }

  public void nextDue(Instant next) {
    this.nextDueAt = next;
  }

  public void assign(String toUnit) {
    this.unit = toUnit;
  }

  public void assignExecutor(String account) {
    this.executor = account;
  }

  public void stateData(StateDataStatus status) {
    this.stateData = status;
  }

  public void permits(List<String> numbers) {
    this.permits = new ArrayList<>(numbers);
  }

  public void register(String itsNumber) {
    this.registrationNumber = itsNumber;
  }

  /** Facts established about the case; to be added to. */
  public Set<String> facts() {
    return facts;
  }

  public Long id() {
    return id;
  }

  public String number() {
    return number;
  }

  public Origin origin() {
    return origin;
  }

  public Parties parties() {
    return parties;
  }

  public EditionKey edition() {
    return new EditionKey(service, edition);
  }

  public Action action() {
    return action;
  }

  public Channel channel() {
    return channel;
  }

  public ApplicantType applicantType() {
    return applicantType;
  }

  /** Codes of the directions of activity that were chosen. */
  public Set<String> directions() {
    return directions == null ? Set.of() : Set.of(directions.split(" "));
  }

  public String language() {
    return language;
  }

  public String provider() {
    return provider;
  }

  /** ИИН or БИН of the applicant, whose cabinet it is in. */
  public String iinBin() {
    return parties.iinBin();
  }

  public String previousPermit() {
    return previousPermit;
  }

  public Instant registeredAt() {
    return registeredAt;
  }

  public Instant dueAt() {
    return dueAt;
  }

  public Phase phase() {
    return phase;
  }

  public String state() {
    return state;
  }

  public String paymentState() {
    return paymentState;
  }

  public Instant nextDueAt() {
    return nextDueAt;
  }

  public Outcome outcome() {
    return outcome;
  }

  public String unit() {
    return unit;
  }

  public String executor() {
    return executor;
  }

  public StateDataStatus stateData() {
    return stateData;
  }

  /** Numbers of the permits it gave, in the order of the results of the edition. */
  public List<String> permits() {
    return List.copyOf(permits);
  }

  public String registrationNumber() {
    return registrationNumber;
  }

  public int version() {
    return version;
  }
}
