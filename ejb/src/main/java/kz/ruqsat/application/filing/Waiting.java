package kz.ruqsat.application.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.application.News;
import kz.ruqsat.application.Phase;
import kz.ruqsat.application.StateDataStatus;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.CaseDocument;
import kz.ruqsat.application.casefile.CaseStore;
import kz.ruqsat.application.procedure.CaseWalk;
import kz.ruqsat.application.signature.CaseSignature;
import kz.ruqsat.application.signature.CheckedSignature;
import kz.ruqsat.application.signature.Signatories;
import kz.ruqsat.application.signature.SignatureCheck;
import kz.ruqsat.application.signature.SignatureStore;
import kz.ruqsat.application.signature.Stamping;
import kz.ruqsat.eds.trust.Demand;
import kz.ruqsat.trust.TimeStamps.Stamp;

/** Applications that wait for an outside service: each is taken up again in its own transaction. */
@Stateless
public class Waiting {

  private static final int AT_ONCE = 100;

  @Inject private CaseStore store;
  @Inject private CaseWalk walk;
  @Inject private SignatureCheck check;
  @Inject private SignatureStore signatures;
  @Inject private Stamping stamping;
  @Inject private StateRegistry registry;
  @Inject private Registration registration;
  @Inject private Clock clock;

  /** For the container. */
  public Waiting() {}

  public Waiting(
      CaseStore store,
      CaseWalk walk,
      SignatureCheck check,
      SignatureStore signatures,
      Stamping stamping,
      StateRegistry registry,
      Registration registration,
      Clock clock) {
    this.store = store;
    this.walk = walk;
    this.check = check;
    this.signatures = signatures;
    this.stamping = stamping;
    this.registry = registry;
    this.registration = registration;
    this.clock = clock;
  }

  /** Numbers of the applications that wait. */
  public List<String> numbers() {
    return store.waiting();
  }

  /** Asks again for one of them what could not be asked before. */
  public void takeUp(String number) {
    Application application = store.get(number);
    Instant now = clock.instant();
    if (application.phase() == Phase.SIGNATURE_PENDING) {
      checkSignature(application, now);
    }
    if (application.phase() == Phase.OPEN && application.stateData() == StateDataStatus.PENDING) {
      askAgain(application, now);
    }
    store.flush();
  }

  /** Signatures that no time stamp vouches for yet; some of them, the oldest first. */
  public List<Long> unstamped() {
    return signatures.unstamped(AT_ONCE);
  }

  /**
   * Asks again for the time stamp of one of them.
   *
   * @return whether it has one now; if not, the others need not be tried either
   */
  public boolean stamp(Long id) {
    CaseSignature signature = signatures.byId(id);
    Optional<Stamp> stamp = stamping.late(signature);
    stamp.ifPresent(it -> signatures.stamp(signature, it));
    store.flush();
    return stamp.isPresent();
  }

  private void checkSignature(Application application, Instant now) {
    CaseDocument filed = store.filed(application);
    CaseSignature signature = signatures.of(filed).get(0);
    Demand demand = Signatories.of(application);
    CheckedSignature checked = check.again(signature, filed.content(), demand);
    if (checked.pending()) {
      return;
    }
    signatures.judge(signature, checked);
    if (checked.validation().verdict().isValid()) {
      walk.begin(application, now);
    } else {
      application.phase(Phase.SIGNATURE_REFUSED);
      store.tell(application, News.SIGNATURE_REFUSED, null, now);
    }
  }

  private void askAgain(Application application, Instant now) {
    StateRegistry.Reply reply = registry.ask(application.iinBin());
    if (!reply.answer().isOpen()) {
      registration.stateData(application, reply, now);
      walk.goOn(application, now);
    }
  }
}
