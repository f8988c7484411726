package kz.ruqsat.application.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.ruqsat.application.Act;
import kz.ruqsat.application.News;
import kz.ruqsat.application.Phase;
import kz.ruqsat.application.StateDataStatus;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.CaseDocument;
import kz.ruqsat.application.casefile.CaseStep;
import kz.ruqsat.application.casefile.CaseStore;
import kz.ruqsat.application.casefile.Doer;
import kz.ruqsat.regulation.FilingRules;
import kz.ruqsat.regulation.ServiceRules;
import kz.ruqsat.regulation.process.CaseProcess;
import kz.ruqsat.regulation.process.Outcome;
import kz.ruqsat.regulation.process.Step;

/**
 * Walks a case through the procedure of its edition: writes the history, moves the state, starts
 * and reads the clocks, tells the applicant, and does at once whatever the gateway itself has to do
 * next.
 */
@ApplicationScoped
public class CaseWalk {

  private static final String REGISTERED = "REGISTERED";
  private static final String OBTAIN_STATE_DATA = "OBTAIN_STATE_DATA";

  /** By these an applicant files; they are done when the application is there. */
  private static final Set<String> FILING = Set.of("HAND_IN", "SEND_REQUEST");

  private static final Set<String> GIVES_PERMIT = Set.of("PERMIT", "PERMIT_DUPLICATE");

  private Rules rules;
  private Facts facts;
  private CaseStore store;

  /** For the proxy only. */
  protected CaseWalk() {}

  @Inject
  public CaseWalk(Rules rules, Facts facts, CaseStore store) {
    this.rules = rules;
    this.facts = facts;
    this.store = store;
  }

  /** Begins a case whose signature, where one is needed, is good. */
  public void begin(Application application, Instant at) {
    FilingRules filing = rules.filing(application);
    ServiceRules edition = filing.rules();
    boolean paid =
        edition.fee().actions().contains(application.action())
            && edition.procedures().containsKey(StepFinder.PAYMENT);
    CaseProcess process = filing.process();
    application.begin(
        process.start(), paid ? filing.process(StepFinder.PAYMENT).start() : null, at);
    clocks(application, process, terms(application, process));
    facts.begun(application);
    Doer applicant = new Doer(application.origin().sourceSystem(), "APPLICANT");
    open(application, applicant, at).stream()
        .filter(step -> FILING.contains(step.event()))
        .findFirst()
        .ifPresent(step -> act(application, Act.of(step.event()), applicant, at));
    goOn(application, at);
  }

  /** The steps that an event is, if one of the doers may do it now. */
  public List<Found> find(Application application, String event, List<Doer> doers, Instant at) {
    return finder(application, at).find(event, doers);
  }

  /** The steps that someone may do now. */
  public List<Step> open(Application application, List<Doer> doers, Instant at) {
    return open(application, doers, facts.of(application, at));
  }

  /** The same for those who know the facts of the case. */
  public List<Step> open(Application application, List<Doer> doers, Set<String> known) {
    return application.state() == null
        ? List.of()
        : new StepFinder(rules.filing(application), application, known).open(doers);
  }

  /**
   * Does what was found, and then whatever the gateway itself has to do.
   *
   * @param prepared what was made and signed before
   */
  public void complete(
      Application application, List<Found> found, Act act, Prepared prepared, Instant at) {
    for (Found one : found) {
      complete(application, one, act, prepared, at);
    }
    goOn(application, at);
    store.flush();
  }

  /** What the steps would give, for signing. */
  public byte[] draft(
      Application application, Found found, Act act, List<String> permits, Instant at) {
    return documents(application).write(found.step(), found.doer(), act, permits, at);
  }

  /** The clocks as they stand after what was done, for those who show them. */
  public Terms terms(Application application, List<CaseStep> history) {
    return new Terms(
        rules.deadlines(application), rules.filing(application).process(), application, history);
  }

  /** Does at once what the gateway itself has to do. */
  public void goOn(Application application, Instant at) {
    for (Optional<Step> next = own(application, at);
        next.isPresent();
        next = own(application, at)) {
      act(application, Act.of(next.get().event()), Doer.SYSTEM, at);
    }
  }

  private Optional<Step> own(Application application, Instant at) {
    return open(application, Doer.SYSTEM, at).stream()
        .filter(
            step ->
                !OBTAIN_STATE_DATA.equals(step.event())
                    || application.stateData() != StateDataStatus.PENDING)
        .findFirst();
  }

  private List<Step> open(Application application, Doer doer, Instant at) {
    return finder(application, at).open(List.of(doer));
  }

  private void act(Application application, Act act, Doer doer, Instant at) {
    for (Found found : find(application, act.event(), List.of(doer), at)) {
      complete(application, found, act, Prepared.NOTHING, at);
    }
  }

  private void complete(
      Application application, Found found, Act act, Prepared prepared, Instant at) {
    Step step = found.step();
    boolean ofCase = ServiceRules.CASE.equals(found.procedure());
    Terms terms = terms(application, rules.filing(application).process());
    Instant due = ofCase ? terms.due(found.process(), step) : null;
    String from = ofCase ? application.state() : application.paymentState();
    application.facts().addAll(step.establishes());
    if (ofCase) {
      application.enter(step.to(), at);
      terms.entered(step.to(), at);
      if (REGISTERED.equals(step.to())) {
        application.registered(at);
      }
      clocks(application, found.process(), terms);
    } else {
      application.payment(step.to());
    }
    CaseDocument document = document(application, found, act, prepared, at);
    store.add(
        new CaseStep(application, found.procedure(), step, found.doer(), at)
            .from(from, due)
            .refuses(act.refusal())
            .gives(document == null ? null : document.id())
            .signedBy(prepared.signer()));
    if (ofCase) {
      tell(application, found, document, at);
      store.announce(application, step.to(), at);
    }
    store.flush();
  }

  private void clocks(Application application, CaseProcess process, Terms terms) {
    if (application.dueAt() == null) {
      application.due(terms.whole(process));
    }
    application.nextDue(terms.next(process, application.state()));
  }

  private CaseDocument document(
      Application application, Found found, Act act, Prepared prepared, Instant at) {
    Step step = found.step();
    if (step.documents().isEmpty()) {
      return null;
    }
    if (!prepared.permits().isEmpty()) {
      application.permits(prepared.permits());
    }
    byte[] content =
        prepared.document() != null
            ? prepared.document()
            : draft(application, found, act, prepared.permits(), at);
    return store.keep(application, step.documents(), content, at);
  }

  private void tell(Application application, Found found, CaseDocument document, Instant at) {
    String state = found.step().to();
    if (REGISTERED.equals(state)) {
      news(application, News.REGISTERED, document, at);
    } else if ("AWAITING_PAYMENT".equals(state)) {
      news(application, News.PAYMENT_DUE, document, at);
    }
    Optional<Outcome> outcome = found.process().outcome(state, facts.of(application, at));
    if (outcome.isEmpty() || application.phase() == Phase.ENDED) {
      return;
    }
    application.end(outcome.get());
    switch (outcome.get()) {
      case GRANTED -> news(application, News.RESULT, last(application, GIVES_PERMIT), at);
      case REFUSED ->
          news(application, News.REFUSED, last(application, Set.of("REASONED_REFUSAL")), at);
      case NOT_ACCEPTED -> news(application, News.NOT_ACCEPTED, document, at);
      default -> {
        // nothing that an applicant of a service is told
      }
    }
  }

  private void news(Application application, News kind, CaseDocument document, Instant at) {
    Long id = document == null ? null : document.id();
    store.tell(application, kind, id, at);
  }

  private CaseDocument last(Application application, Set<String> codes) {
    List<CaseDocument> having = new ArrayList<>();
    for (CaseDocument document : store.documents(application)) {
      if (document.codes().stream().anyMatch(codes::contains)) {
        having.add(document);
      }
    }
    return having.isEmpty() ? null : having.get(having.size() - 1);
  }

  private CaseDocuments documents(Application application) {
    CaseDocument permit = last(application, GIVES_PERMIT);
    return new CaseDocuments(
        rules,
        application,
        store.enclosures(application),
        permit == null ? null : permit.digest(),
        store.history(application).stream()
            .map(CaseStep::refusal)
            .filter(Objects::nonNull)
            .reduce((first, second) -> second)
            .orElse(null));
  }

  private StepFinder finder(Application application, Instant at) {
    return new StepFinder(rules.filing(application), application, facts.of(application, at));
  }

  private Terms terms(Application application, CaseProcess process) {
    return new Terms(
        rules.deadlines(application), process, application, store.history(application));
  }
}
