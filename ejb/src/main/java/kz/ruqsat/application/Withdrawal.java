package kz.ruqsat.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Takes an application back, for its applicant or for the desk where it was handed in. */
@ApplicationScoped
class Withdrawal {

  private CaseStore store;
  private Clock clock;

  /** For the proxy only. */
  protected Withdrawal() {}

  @Inject
  Withdrawal(CaseStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Takes it back; possible while the procedure has not ended and nothing was decided.
   *
   * @param account that does it
   * @throws ApplicationFault ILLEGAL_TRANSITION
   */
  void take(Application application, String account) {
    if (application.phase() != Phase.OPEN && application.phase() != Phase.SIGNATURE_PENDING) {
      throw new ApplicationFault(
          FaultCode.ILLEGAL_TRANSITION, "WITHDRAW in " + application.phase());
    }
    if (!application.permits().isEmpty()) {
      throw new ApplicationFault(FaultCode.ILLEGAL_TRANSITION, "WITHDRAW after the decision");
    }
    application.phase(Phase.WITHDRAWN);
    store.prepared(application).ifPresent(store::remove);
    Instant now = clock.instant();
    store.add(
        CaseStep.ofApplicant(
            ApplicantAct.WITHDRAW, application, Phase.WITHDRAWN.name(), account, now));
    store.tell(application, News.WITHDRAWN, null, now);
    store.announce(application, Phase.WITHDRAWN.name(), now);
    store.flush();
  }
}
