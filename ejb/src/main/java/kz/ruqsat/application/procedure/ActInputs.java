package kz.ruqsat.application.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import kz.ruqsat.application.Act;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.CaseStore;
import kz.ruqsat.application.officer.Officers;
import kz.ruqsat.regulation.process.Step;

/** What an act must bring along follows from the documents that its step gives. */
@ApplicationScoped
public class ActInputs {

  /** The clerk's word for a payment document on paper. */
  private static final String PAPER_PAYMENT = "CONFIRM_PAPER_PAYMENT";

  private Officers officers;
  private CaseStore store;
  private Facts facts;

  /** For the proxy only. */
  protected ActInputs() {}

  @Inject
  public ActInputs(Officers officers, CaseStore store, Facts facts) {
    this.officers = officers;
    this.store = store;
    this.facts = facts;
  }

  /**
   * Checks that everything needed is there.
   *
   * @throws ApplicationFault INPUT_MISSING, naming the part of the act
   */
  public void require(Application application, Step step, Act act) {
    if (step.event().equals(PAPER_PAYMENT)) {
      require(facts.isPaperCompared(application), "paperProof");
    }
    for (String document : step.documents()) {
      switch (document) {
        case "HEAD_RESOLUTION" ->
            require(
                act.unit() != null && officers.isUnit(application.provider(), act.unit()), "unit");
        case "UNIT_HEAD_RESOLUTION" ->
            require(
                act.executor() != null
                    && officers.isExecutor(
                        act.executor(), application.provider(), application.unit()),
                "executor");
        case "COMMISSION_DECISION" -> require(isGiven(act.note()), "note");
        case "HANDOVER_RECORD" -> {
          if (step.event().equals("HAND_OVER")) {
            handOver(application, act);
          }
        }
        default -> {
          // nothing is needed for the others
        }
      }
    }
  }

  /** Puts into the case what the act says of it. */
  public void apply(Application application, Step step, Act act, Instant at) {
    if (step.documents().contains("HEAD_RESOLUTION")) {
      application.assign(act.unit());
    }
    if (step.documents().contains("UNIT_HEAD_RESOLUTION")) {
      application.assignExecutor(act.executor());
    }
    if (step.documents().contains("REGISTRATION_NUMBER")) {
      int year = Rules.year(at);
      application.register("%d-%05d".formatted(year, store.next("GSI", year)));
    }
  }

  /** Only to the applicant or, with a document of authority, to another (S1.x.15, S2.x.9). */
  private static void handOver(Application application, Act act) {
    require(isGiven(act.receiver()), "receiver");
    require(
        Receivers.isApplicant(application, act) || Receivers.authority(application, act) != null,
        "authority");
  }

  private static boolean isGiven(String text) {
    return text != null && !text.isBlank();
  }

  private static void require(boolean given, String name) {
    if (!given) {
      throw new ApplicationFault(FaultCode.INPUT_MISSING, name);
    }
  }
}
