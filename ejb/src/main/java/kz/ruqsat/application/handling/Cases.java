package kz.ruqsat.application.handling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kz.ruqsat.application.Act;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.Phase;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.CaseDocument;
import kz.ruqsat.application.casefile.CaseStep;
import kz.ruqsat.application.casefile.CaseStore;
import kz.ruqsat.application.casefile.Doer;
import kz.ruqsat.application.casefile.PreparedStep;
import kz.ruqsat.application.entry.RecipientEntries;
import kz.ruqsat.application.officer.Officer;
import kz.ruqsat.application.procedure.ActInputs;
import kz.ruqsat.application.procedure.CaseWalk;
import kz.ruqsat.application.procedure.Facts;
import kz.ruqsat.application.procedure.FeeStanding;
import kz.ruqsat.application.procedure.Found;
import kz.ruqsat.application.procedure.Prepared;
import kz.ruqsat.application.procedure.Rules;
import kz.ruqsat.application.procedure.Withdrawal;
import kz.ruqsat.application.result.Results;
import kz.ruqsat.application.signature.CheckedSignature;
import kz.ruqsat.application.signature.SignatureCheck;
import kz.ruqsat.application.signature.SignatureStore;
import kz.ruqsat.application.signature.Stamping;
import kz.ruqsat.eds.trust.Demand;
import kz.ruqsat.regulation.FilingRules;
import kz.ruqsat.regulation.RegulationFault;
import kz.ruqsat.regulation.process.Role;
import kz.ruqsat.regulation.process.Step;

/**
 * What officials do with cases. Each act is one transaction; of two at once one wins, and the other
 * is told so. A step whose document needs a signature takes two acts: it is prepared, which gives
 * the document, and done when an official of the right role has signed that.
 */
@Stateless
public class Cases {

  private static final String CONFIRM_PAYMENT = "CONFIRM_PAYMENT";

  @Inject private CaseStore store;
  @Inject private CaseWalk walk;
  @Inject private Rules rules;
  @Inject private Facts facts;
  @Inject private ActInputs inputs;
  @Inject private RecipientEntries recipients;
  @Inject private Results results;
  @Inject private SignatureCheck check;
  @Inject private SignatureStore signatures;
  @Inject private Stamping stamping;
  @Inject private CaseViews views;
  @Inject private Withdrawal withdrawal;
  @Inject private Clock clock;

  /** For the container. */
  public Cases() {}

  public Cases(
      CaseStore store,
      CaseWalk walk,
      Rules rules,
      Facts facts,
      ActInputs inputs,
      RecipientEntries recipients,
      Results results,
      SignatureCheck check,
      SignatureStore signatures,
      Stamping stamping,
      CaseViews views,
      Withdrawal withdrawal,
      Clock clock) {
    this.store = store;
    this.walk = walk;
    this.rules = rules;
    this.facts = facts;
    this.inputs = inputs;
    this.recipients = recipients;
    this.results = results;
    this.check = check;
    this.signatures = signatures;
    this.stamping = stamping;
    this.views = views;
    this.withdrawal = withdrawal;
    this.clock = clock;
  }

  /**
   * A case as an official sees it.
   *
   * @throws ApplicationFault APPLICATION_NOT_FOUND, also for a case that is not theirs to see
   */
  public CaseView view(Officer officer, String number) {
    return views.of(seen(officer, number), officer);
  }

  /**
   * What is open with the official's provider and unit, or came through the State Corporation for
   * its operators, the most urgent first.
   *
   * @param from how many to leave out, from the most urgent on
   */
  public List<CaseView> board(Officer officer, int from, int limit) {
    return views.board(officer, from, limit);
  }

  /** A document of a case. */
  public byte[] document(Officer officer, String number, Long document) {
    return store.document(seen(officer, number), document).content();
  }

  /**
   * Does an act, or prepares it when an official is still to sign. The entry of a permit, done
   * before with the same data by the same official, is not done again.
   *
   * @param version of the case that the official has seen; null to act on whatever there is
   * @throws ApplicationFault when it cannot be done; the case is as it was
   */
  public CaseView act(Officer officer, String number, Integer version, Act act) {
    Application application = seen(officer, number);
    if (recipients.isTaken(application, officer.account(), act)) {
      return views.of(application, officer);
    }
    requireCurrent(application, version);
    Instant now = clock.instant();
    recipients.take(application, officer.doers(application), act, now);
    List<Found> found = walk.find(application, act.event(), officer.doers(application), now);
    Found first = found.get(0);
    inputs.require(application, first.step(), act);
    refusal(application, first.step(), act, now);
    if (first.step().signedBy() == null) {
      inputs.apply(application, first.step(), act, now);
      walk.complete(application, found, act, Prepared.NOTHING, now);
      results.enterIfDue(application, first.step(), null, now);
      store.prepared(application).ifPresent(store::remove);
    } else {
      prepare(application, first, act, now);
    }
    store.flush();
    return views.of(application, officer);
  }

  /**
   * Takes an application back at the desk where it was handed in.
   *
   * @throws ApplicationFault ROLE_NOT_ALLOWED to an official who takes none in by that way,
   *     ILLEGAL_TRANSITION when it is too late
   */
  public CaseView withdraw(Officer officer, String number) {
    Application application = seen(officer, number);
    if (officer.intake() != application.channel()) {
      throw new ApplicationFault(FaultCode.ROLE_NOT_ALLOWED, "WITHDRAW");
    }
    withdrawal.take(application, officer.account());
    return views.of(application, officer);
  }

  /**
   * The document that waits for a signature, in canonical form.
   *
   * @throws ApplicationFault NOTHING_TO_SIGN
   */
  public byte[] toBeSigned(Officer officer, String number) {
    return prepared(seen(officer, number)).content();
  }

  /**
   * Signs what was prepared, and so does the step.
   *
   * @param signed the document with the official's enveloped signature
   * @throws ApplicationFault NOTHING_TO_SIGN, ROLE_NOT_ALLOWED, EDS_NOT_CONFIRMED,
   *     EDS_CHECK_UNAVAILABLE
   */
  public CaseView sign(Officer officer, String number, Integer version, byte[] signed) {
    Application application = seen(officer, number);
    requireCurrent(application, version);
    PreparedStep prepared = prepared(application);
    Instant now = clock.instant();
    List<Found> found = walk.find(application, prepared.event(), List.of(prepared.doer()), now);
    Step step = found.get(0).step();
    Doer signer = signer(officer, application, step, now);
    CheckedSignature checked =
        check.xml(signed, Demand.ANYBODY.iin(officer.iin()), now).refusingTheRest();
    if (checked.pending()) {
      throw new ApplicationFault(FaultCode.EDS_CHECK_UNAVAILABLE, "revocation");
    }
    if (!Arrays.equals(checked.content(), prepared.content())) {
      throw new ApplicationFault(FaultCode.EDS_NOT_CONFIRMED, "DIGEST_MISMATCH");
    }
    Act act = new Act(prepared.event(), null, null, prepared.refusal(), null, null, null, null);
    inputs.apply(application, step, act, now);
    walk.complete(application, found, act, new Prepared(signed, signer, prepared.permits()), now);
    CaseDocument document = last(application);
    signatures.add(document, stamping.stamped(checked), signer.role());
    results.enterIfDue(application, step, signer, now);
    store.remove(prepared);
    store.flush();
    return views.of(application, officer);
  }

  /** What an application makes of its fee now, for whoever keeps payments. */
  public FeeStanding feeStanding(String number) {
    Application application = store.get(number);
    if (application.phase() != Phase.OPEN) {
      return FeeStanding.CLOSED;
    }
    boolean awaited =
        walk.open(application, List.of(new Doer("gateway", "PSHEP")), clock.instant()).stream()
            .anyMatch(step -> step.event().equals(CONFIRM_PAYMENT));
    return awaited ? FeeStanding.AWAITED : FeeStanding.OPEN;
  }

  /** Whether an application gave a permit. */
  public boolean gavePermit(String number) {
    return !store.get(number).permits().isEmpty();
  }

  /**
   * The fee of an application is paid; whoever keeps payments says so.
   *
   * @param system name of the system that confirms, for the history
   */
  public void paymentConfirmed(String number, String system) {
    Application application = store.get(number);
    Instant now = clock.instant();
    Doer gateway = new Doer(system, "PSHEP");
    Act act = Act.of(CONFIRM_PAYMENT);
    walk.complete(
        application,
        walk.find(application, act.event(), List.of(gateway), now),
        act,
        Prepared.NOTHING,
        now);
  }

  private void prepare(Application application, Found found, Act act, Instant now) {
    List<String> permits = results.numbersFor(application, found.step(), now);
    PreparedStep prepared =
        store.prepared(application).orElseGet(() -> new PreparedStep(application.id()));
    byte[] document = walk.draft(application, found, act, permits, now);
    prepared.prepare(act, found.doer(), permits, document, now);
    store.add(prepared);
  }

  /** In what role the official may sign the documents of a step. */
  private Doer signer(Officer officer, Application application, Step step, Instant now) {
    Role needed = rules.edition(application).rules().roles().get(step.signedBy());
    Set<String> known = facts.of(application, now);
    return officer.doers(application).stream()
        .filter(doer -> needed.isActedBy(doer.role(), step.byDeputy(), known))
        .findFirst()
        .orElseThrow(
            () -> new ApplicationFault(FaultCode.ROLE_NOT_ALLOWED, "signed by " + needed.code()));
  }

  private void refusal(Application application, Step step, Act act, Instant now) {
    if (!step.isRefusal()) {
      return;
    }
    if (act.refusal() == null) {
      throw new ApplicationFault(FaultCode.REASON_REQUIRED, step.event());
    }
    FilingRules filing = rules.filing(application);
    try {
      filing.rules().grounds().check(act.refusal(), step, facts.of(application, now));
    } catch (RegulationFault fault) {
      throw Rules.fault(fault);
    }
  }

  private PreparedStep prepared(Application application) {
    return store
        .prepared(application)
        .orElseThrow(() -> new ApplicationFault(FaultCode.NOTHING_TO_SIGN, application.number()));
  }

  private static void requireCurrent(Application application, Integer version) {
    if (application.phase() != Phase.OPEN && application.phase() != Phase.ENDED) {
      throw new ApplicationFault(FaultCode.ILLEGAL_TRANSITION, application.phase().name());
    }
    if (version != null && version != application.version()) {
      throw new ApplicationFault(FaultCode.CONFLICT, "version " + application.version());
    }
  }

  /** A case that is not theirs is not there for an official. */
  private Application seen(Officer officer, String number) {
    Application application = store.get(number);
    if (!officer.sees(application)) {
      throw new ApplicationFault(FaultCode.APPLICATION_NOT_FOUND, number);
    }
    return application;
  }

  private CaseDocument last(Application application) {
    List<CaseStep> history = store.history(application);
    for (int i = history.size() - 1; i >= 0; i--) {
      CaseStep step = history.get(i);
      if (step.signer() != null && step.documentId() != null) {
        return store.document(application, step.documentId());
      }
    }
    throw new IllegalStateException("the step that was signed is there");
  }
}
