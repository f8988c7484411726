package kz.ruqsat.shep.exchange;

import java.time.Instant;
import kz.ruqsat.shep.Door;
import kz.ruqsat.shep.Language;
import kz.ruqsat.shep.journal.Exchange;
import kz.ruqsat.shep.journal.Inbound;
import kz.ruqsat.shep.journal.Outcome;
import kz.ruqsat.shep.journal.Trace;
import kz.ruqsat.shep.participant.Account;
import kz.ruqsat.shep.wire.Envelope;
import kz.ruqsat.shep.wire.SoapVersion;

/** What is known of a message while it walks through the gateway. Lives as long as one request. */
public final class Work {

  private final Inbound inbound;
  private final Door door;
  private SoapVersion version = SoapVersion.V11;
  private boolean secured;
  private Language language;
  private Trace trace = Trace.NONE;
  private Account account;
  private FaultForm faultForm;

  /**
   * @param language of texts until the participant is known
   * @param faultForm until the operation is known
   */
  public Work(Inbound inbound, Door door, Language language, FaultForm faultForm) {
    this.inbound = inbound;
    this.door = door;
    this.language = language;
    this.faultForm = faultForm;
  }

  /** The byte stream that came in. */
  public Inbound inbound() {
    return inbound;
  }

  /** The door it came in by. */
  public Door door() {
    return door;
  }

  /** SOAP version of the message, and so of the answer. */
  public SoapVersion version() {
    return version;
  }

  /** Who sent it; null until admitted. */
  public Account account() {
    return account;
  }

  /** The message says of itself; what is known of its signatures stays. */
  public void traced(Trace known) {
    this.trace = known.signedBy(trace.signerSerial()).withSignature(trace.signatureDigest());
  }

  /** The operation is known, and with it how its fault is named. */
  public void failsAs(FaultForm form) {
    this.faultForm = form;
  }

  /** The exchange as the journal takes it. */
  public Exchange finished(Outcome outcome, String code, Instant at, Reply reply) {
    return new Exchange(inbound, trace, outcome, code, at, reply.bytes());
  }

  void read(Envelope envelope) {
    this.version = envelope.version();
    this.secured = envelope.secured();
  }

  /** The message could not be read to its end; null when its version is not known either. */
  void brokeOffIn(SoapVersion known) {
    this.version = known == null ? version : known;
  }

  boolean secured() {
    return secured;
  }

  Language language() {
    return language;
  }

  FaultForm faultForm() {
    return faultForm;
  }

  void signedBy(String serial) {
    this.trace = trace.signedBy(serial);
  }

  void holdsSignature(String digest) {
    this.trace = trace.withSignature(digest);
  }

  /** The account is known: its settings hold from now on. */
  void belongsTo(Account known) {
    this.account = known;
    String setting = known.settings().get(Account.LANGUAGE);
    this.language = setting == null ? language : Language.of(setting);
  }
}
