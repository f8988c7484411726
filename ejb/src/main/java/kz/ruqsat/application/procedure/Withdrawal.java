package kz.ruqsat.application.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.News;
import kz.ruqsat.application.Phase;
import kz.ruqsat.application.casefile.ApplicantAct;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.CaseStep;
import kz.ruqsat.application.casefile.CaseStore;

/** Takes an application back, for its applicant or for the desk where it was handed in. */
@ApplicationScoped
public class Withdrawal {

  private CaseStore store;
  private Clock clock;

  /** For the proxy only. */
  protected Withdrawal() {}

  @Inject
  public Withdrawal(CaseStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Takes it back; possible while the procedure has not ended and nothing was decided.
   *
   * @param account that does it
   * @throws ApplicationFault ILLEGAL_TRANSITION
   */
  public void take(Application application, String account) {
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
