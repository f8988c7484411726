package kz.ruqsat.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import kz.ruqsat.regulation.EditionKey;

/** A complaint. What was said never changes; where it stands does. */
@Entity
@Table(name = "complaint")
class Complaint {

  @Id
  @SequenceGenerator(name = "complaint_seq", sequenceName = "complaint_seq")
  @GeneratedValue(generator = "complaint_seq")
  private Long id;

  @Column private String number;
  @Column private String service;
  @Column private String edition;
  @Column private String provider;

  @Column
  @Enumerated(EnumType.STRING)
  private ComplaintKind kind;

  @Column
  @Enumerated(EnumType.STRING)
  private ComplaintChannel channel;

  @Column private String application;

  @Column(name = "iin_bin")
  private String iinBin;

  @Column(name = "applicant_name")
  private String applicantName;

  @Column private String contact;
  @Lob @Column private String content;

  @Column(name = "filed_by")
  private String filedBy;

  @Column(name = "filed_at")
  private Instant filedAt;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column private String state;
  @Lob @Column private byte[] paper;
  @Version private int version;

  /** For JPA. */
  protected Complaint() {}

  Complaint(ComplaintWish wish, ComplaintLaw law, String by, Instant at) {
    this.service = law.edition().key().service();
    this.edition = law.edition().key().edition();
    this.provider = law.edition().provider().code();
    this.kind = wish.kind();
    this.channel = wish.channel();
    this.application = wish.application();
    this.iinBin = wish.iinBin();
    this.applicantName = wish.applicantName();
    this.contact = wish.contact();
    this.content = wish.text();
    this.filedBy = by;
    this.filedAt = at;
    this.registeredAt = at;
    this.dueAt = law.due(at);
    this.state = law.process().start();
    this.paper = new byte[0];
  }

  /** Gives it the number of its registration, once it has an id. */
  void numbered(int year) {
    this.number = "C-%d-%06d".formatted(year, id);
  }

  void enter(String newState) {
    this.state = newState;
  }

  /** Keeps what the applicant was given. */
  void gives(byte[] document) {
    this.paper = document.clone();
  }

  Long id() {
    return id;
  }

  String number() {
    return number;
  }

  EditionKey edition() {
    return new EditionKey(service, edition);
  }

  String provider() {
    return provider;
  }

  ComplaintKind kind() {
    return kind;
  }

  String iinBin() {
    return iinBin;
  }

  String filedBy() {
    return filedBy;
  }

  Instant filedAt() {
    return filedAt;
  }

  Instant registeredAt() {
    return registeredAt;
  }

  Instant dueAt() {
    return dueAt;
  }

  String state() {
    return state;
  }

  byte[] paper() {
    return paper.clone();
  }

  ComplaintView view(ComplaintLaw law, List<ComplaintStep> history, Instant now) {
    boolean open = !law.isEnd(state);
    return new ComplaintView(
        number,
        service,
        kind,
        channel,
        kind.addressee(),
        application,
        content,
        state,
        law.title(state),
        filedAt,
        registeredAt,
        dueAt,
        open && now.isAfter(dueAt),
        history.stream().map(ComplaintStep::view).toList());
  }
}
