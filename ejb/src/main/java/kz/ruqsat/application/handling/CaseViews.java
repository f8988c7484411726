package kz.ruqsat.application.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.ruqsat.application.Phase;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.CaseDocument;
import kz.ruqsat.application.casefile.CaseStep;
import kz.ruqsat.application.casefile.CaseStore;
import kz.ruqsat.application.casefile.OpenCases;
import kz.ruqsat.application.handling.CaseView.DoneStep;
import kz.ruqsat.application.handling.CaseView.OpenStep;
import kz.ruqsat.application.handling.CaseView.Paper;
import kz.ruqsat.application.handling.CaseView.Proof;
import kz.ruqsat.application.handling.CaseView.Seal;
import kz.ruqsat.application.officer.Officer;
import kz.ruqsat.application.procedure.CaseWalk;
import kz.ruqsat.application.procedure.Rules;
import kz.ruqsat.application.procedure.Standing;
import kz.ruqsat.application.procedure.Standings;
import kz.ruqsat.application.procedure.Terms;
import kz.ruqsat.application.signature.SignatureStore;
import kz.ruqsat.regulation.process.CaseProcess;
import kz.ruqsat.regulation.process.Refusal;
import kz.ruqsat.regulation.process.Step;
import kz.ruqsat.regulation.process.Vocabulary;

/** Shows cases to officials and to applicants. */
@ApplicationScoped
public class CaseViews {

  private Rules rules;
  private CaseStore store;
  private OpenCases open;
  private SignatureStore signatures;
  private CaseWalk walk;
  private Standings standings;
  private Clock clock;

  /** For the proxy only. */
  protected CaseViews() {}

  @Inject
  public CaseViews(
      Rules rules,
      CaseStore store,
      OpenCases open,
      SignatureStore signatures,
      CaseWalk walk,
      Standings standings,
      Clock clock) {
    this.rules = rules;
    this.store = store;
    this.open = open;
    this.signatures = signatures;
    this.walk = walk;
    this.standings = standings;
    this.clock = clock;
  }

  /** All that an official may see of a case. */
  CaseView of(Application application, Officer officer) {
    Standing standing = standing(application);
    return view(
        application,
        true,
        standing.prepared(),
        steps(application, officer, standing),
        history(standing, true),
        papers(store.documents(application)),
        seals(application));
  }

  /** The open cases of an official, without history. */
  List<CaseView> board(Officer officer, int from, int limit) {
    return listed(open.in(officer.scopes(), from, limit), officer);
  }

  /** Cases with what an official may do in them, without history. */
  List<CaseView> listed(List<Application> applications, Officer officer) {
    Map<Long, Standing> standings = this.standings.of(applications, clock.instant());
    return applications.stream()
        .map(
            it -> {
              Standing standing = standings.get(it.id());
              List<OpenStep> open = steps(it, officer, standing);
              return view(it, true, standing.prepared(), open, null, null, null);
            })
        .toList();
  }

  /** A case with all that was done, for someone who has nothing to do in it. */
  CaseView ofAuditor(Application application) {
    Standing standing = standing(application);
    return view(
        application,
        true,
        standing.prepared(),
        List.of(),
        history(standing, true),
        papers(store.documents(application)),
        seals(application));
  }

  /** What an applicant may see: no accounts, and only documents that were told. */
  public CaseView ofApplicant(Application application, List<CaseDocument> told) {
    Standing standing = standing(application);
    return view(
        application,
        false,
        standing.prepared(),
        List.of(),
        history(standing, false),
        papers(told),
        null);
  }

  private Standing standing(Application application) {
    return standings.of(application, clock.instant());
  }

  private CaseView view(
      Application application,
      boolean official,
      String prepared,
      List<OpenStep> open,
      List<DoneStep> history,
      List<Paper> papers,
      List<Seal> seals) {
    Instant due = application.phase() == Phase.OPEN ? application.nextDueAt() : null;
    return new CaseView(
        application.number(),
        application.version(),
        application.edition(),
        rules.edition(application).title(),
        application.action(),
        application.channel(),
        application.applicantType(),
        application.iinBin(),
        application.parties().applicantName(),
        application.phase(),
        application.state(),
        words().states().get(application.state()),
        application.outcome(),
        application.stateData(),
        application.unit(),
        official ? application.executor() : null,
        application.origin().filedAt(),
        application.registeredAt(),
        application.dueAt(),
        due,
        due != null && clock.instant().isAfter(due),
        application.permits().stream().findFirst().orElse(null),
        application.permits(),
        application.origin().resubmits(),
        history == null
            ? null
            : store.resubmission(application.number()).map(Application::number).orElse(null),
        application.registrationNumber(),
        prepared,
        open,
        history,
        papers,
        seals);
  }

  private List<OpenStep> steps(Application application, Officer officer, Standing standing) {
    if (application.state() == null) {
      return List.of();
    }
    Terms terms = walk.terms(application, standing.history());
    CaseProcess process = rules.filing(application).process();
    return walk.open(application, officer.doers(application), standing.facts()).stream()
        .map(step -> open(step, terms, process))
        .toList();
  }

  private OpenStep open(Step step, Terms terms, CaseProcess process) {
    return new OpenStep(
        step.event(),
        words().events().get(step.event()),
        step.code(),
        step.text(),
        terms.due(process, step),
        step.grounds(),
        step.signedBy());
  }

  private List<DoneStep> history(Standing standing, boolean official) {
    return standing.history().stream().map(it -> done(it, official)).toList();
  }

  private DoneStep done(CaseStep step, boolean official) {
    Refusal refusal = step.refusal();
    return new DoneStep(
        step.step(),
        step.event(),
        History.title(words(), step.event()),
        step.fromState(),
        step.toState(),
        words().states().get(step.toState()),
        official ? step.actor() : null,
        step.role(),
        step.actingFor(),
        official ? step.signer() : null,
        step.doneAt(),
        step.dueAt(),
        step.isLate(),
        refusal == null ? null : refusal.ground(),
        refusal == null ? null : refusal.reason(),
        step.documentId(),
        step.obligations());
  }

  private List<Seal> seals(Application application) {
    return signatures.of(application).stream()
        .map(
            signature ->
                new Seal(
                    signature.documentId(),
                    signature.form(),
                    signature.role(),
                    signature.signerSerial(),
                    signature.signedAt(),
                    signature.checkedAt(),
                    signature.verdict(),
                    signature.stampState().name(),
                    signatures.evidence(signature).stream()
                        .map(it -> new Proof(it.kind(), it.source(), it.issuedAt()))
                        .toList()))
        .toList();
  }

  private static List<Paper> papers(List<CaseDocument> documents) {
    return documents.stream()
        .map(document -> new Paper(document.id(), document.codes(), document.madeAt()))
        .toList();
  }

  private Vocabulary words() {
    return rules.law().vocabulary();
  }
}
