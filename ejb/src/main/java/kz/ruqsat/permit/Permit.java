package kz.ruqsat.permit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** A permit, with what its last version says. */
@Entity
@Table(name = "permit")
public class Permit {

  @Id
  @SequenceGenerator(name = "permit_seq", sequenceName = "permit_seq")
  @GeneratedValue(generator = "permit_seq")
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column private String number;
  @Column private String service;
  @Column private String edition;
  @Column private String result;
  @Column private String provider;
  @Column private String channel;

  @Column
  @Enumerated(EnumType.STRING)
  private Medium medium;

  @Column private String application;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column private boolean overdue;

  @Column(name = "signer_name")
  private String signerName;

  @Column(name = "signer_key")
  private String signerKey;

  @Column(name = "gsi_number")
  private String gsiNumber;

  @Column private String supersedes;

  @Column(name = "superseded_by")
  private String supersededBy;

  @Column private int ordinal;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Embedded private Snapshot snapshot;

  @Column(name = "number_key")
  private String numberKey;

  @Column(name = "holder_key")
  private String holderKey;

  /** Of the facets as they are now. */
  @Column(name = "class_id")
  private int classId;

  /** By which the search box is to find it, as far as they came up since it was read. */
  @Transient private final Set<String> words = new HashSet<>();

  @Version
  @Column(name = "version")
  private int lock;

  /** For JPA. */
  protected Permit() {}

  Permit(String publicId, NewPermit order, LocalDate issuedOn, String supersedes) {
    this.publicId = publicId;
    this.number = order.number();
    this.service = order.service();
    this.edition = order.edition();
    this.result = order.result();
    this.provider = order.provider();
    this.channel = order.channel();
    this.medium = order.medium();
    this.application = order.application();
    this.issuedOn = issuedOn;
    this.dueOn = order.dueOn();
    this.overdue = dueOn != null && issuedOn.isAfter(dueOn);
    this.gsiNumber = order.gsi() == null ? null : order.gsi().number();
    this.supersedes = supersedes;
    this.numberKey = Folding.number(number);
    this.snapshot = new Snapshot(PermitStatus.ISSUED, order.data());
  }

  /** Takes over what a version says; the version is to be stored by the caller. */
  PermitVersion append(
      VersionKind kind, Act act, PermitData data, PermitStatus status, Instant at) {
    ordinal++;
    recordedAt = at;
    snapshot = new Snapshot(status, data);
    holderKey = Folding.text(data.holder().name());
    if (kind == VersionKind.ISSUE && act.signer() != null) {
      signerName = act.signer().name();
      signerKey = Folding.text(signerName);
    }
    words.addAll(Folding.words(data.holder().name()));
    if (data.holder().nameKk() != null) {
      words.addAll(Folding.words(data.holder().nameKk()));
    }
    words.add(data.holder().number());
    return new PermitVersion(this, kind, act);
  }

  /** Lets the search box find the permit by another number that it bears. */
  void alsoKnownAs(String otherNumber) {
    words.add(Folding.number(otherNumber));
  }

  void classified(int newClass) {
    this.classId = newClass;
  }

  int classId() {
    return classId;
  }

  boolean isOverdue() {
    return overdue;
  }

  Set<String> words() {
    return words;
  }

  void supersededBy(String successor) {
    this.supersededBy = successor;
  }

  Long id() {
    return id;
  }

  LocalDate issuedOn() {
    return issuedOn;
  }

  String number() {
    return number;
  }

  String service() {
    return service;
  }

  String result() {
    return result;
  }

  int ordinal() {
    return ordinal;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  Snapshot snapshot() {
    return snapshot;
  }

  PermitRecord toRecord() {
    return toRecord(snapshot, ordinal, recordedAt);
  }

  /** As one of its versions says. */
  PermitRecord toRecord(Snapshot said, int version, Instant at) {
    return new PermitRecord(
        publicId,
        number,
        service,
        edition,
        result,
        provider,
        channel,
        medium,
        application,
        issuedOn,
        dueOn,
        signerName,
        gsiNumber,
        supersedes,
        said.status() == PermitStatus.REISSUED ? supersededBy : null,
        said.status(),
        said.data(),
        version,
        at);
  }
}
