package kz.ruqsat.application.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kz.ruqsat.application.Phase;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.CaseDocument;
import kz.ruqsat.application.casefile.CaseStep;
import kz.ruqsat.application.casefile.CaseStore;
import kz.ruqsat.application.casefile.PreparedStep;
import kz.ruqsat.application.handling.CaseView.DoneStep;
import kz.ruqsat.application.handling.CaseView.OpenStep;
import kz.ruqsat.application.handling.CaseView.Paper;
import kz.ruqsat.application.handling.CaseView.Proof;
import kz.ruqsat.application.handling.CaseView.Seal;
import kz.ruqsat.application.officer.Officer;
import kz.ruqsat.application.officer.Post;
import kz.ruqsat.application.procedure.CaseWalk;
import kz.ruqsat.application.procedure.Rules;
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
  private SignatureStore signatures;
  private CaseWalk walk;
  private Clock clock;

  /** For the proxy only. */
  protected CaseViews() {}

  @Inject
  public CaseViews(
      Rules rules, CaseStore store, SignatureStore signatures, CaseWalk walk, Clock clock) {
    this.rules = rules;
    this.store = store;
    this.signatures = signatures;
    this.walk = walk;
    this.clock = clock;
  }

  /** All that an official may see of a case. */
  CaseView of(Application application, Officer officer) {
    return view(
        application,
        true,
        steps(application, officer),
        history(application, true),
        papers(store.documents(application)),
        seals(application));
  }

  /** The open cases of an official, without history. */
  List<CaseView> board(Officer officer, int limit) {
    List<String> providers = officer.posts().stream().map(Post::provider).distinct().toList();
    return store.open(providers, limit).stream()
        .filter(officer::sees)
        .map(it -> view(it, true, steps(it, officer), null, null, null))
        .toList();
  }

  /** A case with all that was done, for someone who has nothing to do in it. */
  CaseView ofAuditor(Application application) {
    return view(
        application,
        true,
        List.of(),
        history(application, true),
        papers(store.documents(application)),
        seals(application));
  }

  /** What an applicant may see: no accounts, and only documents that were told. */
  public CaseView ofApplicant(Application application, List<CaseDocument> told) {
    return view(application, false, List.of(), history(application, false), papers(told), null);
  }

  private CaseView view(
      Application application,
      boolean official,
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
        store.prepared(application).map(PreparedStep::event).orElse(null),
        open,
        history,
        papers,
        seals);
  }

  private List<OpenStep> steps(Application application, Officer officer) {
    if (application.state() == null) {
      return List.of();
    }
    Terms terms = walk.terms(application);
    CaseProcess process = rules.filing(application).process();
    return walk.open(application, officer.doers(application), clock.instant()).stream()
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

  private List<DoneStep> history(Application application, boolean official) {
    return store.history(application).stream().map(it -> done(it, official)).toList();
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
