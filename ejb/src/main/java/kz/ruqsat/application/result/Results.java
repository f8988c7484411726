package kz.ruqsat.application.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.CaseDocument;
import kz.ruqsat.application.casefile.CaseStep;
import kz.ruqsat.application.casefile.CaseStore;
import kz.ruqsat.application.casefile.Doer;
import kz.ruqsat.application.procedure.ResultChoice;
import kz.ruqsat.application.procedure.Rules;
import kz.ruqsat.application.result.PermitBook.Entry;
import kz.ruqsat.application.signature.SignatureStore;
import kz.ruqsat.regulation.ResultRule;
import kz.ruqsat.regulation.process.Step;

/** Brings results into the register of permits, in the transaction of the step that gives them. */
@ApplicationScoped
public class Results {

  private static final Set<String> GIVES_PERMIT = Set.of("PERMIT", "PERMIT_DUPLICATE");

  /** Where a procedure has a step of its own for the entry, it is made there (GAP-12, GAP-39). */
  private static final String ENTRY = "PERMIT_ENTRY";

  private Rules rules;
  private PermitBook permits;
  private CaseStore store;
  private SignatureStore signatures;

  /** For the proxy only. */
  protected Results() {}

  @Inject
  public Results(Rules rules, PermitBook permits, CaseStore store, SignatureStore signatures) {
    this.rules = rules;
    this.permits = permits;
    this.store = store;
    this.signatures = signatures;
  }

  /** The numbers of the permits that a step gives: one for each result, none for other steps. */
  public List<String> numbersFor(Application application, Step step, Instant at) {
    return gives(step)
        ? results(application).stream()
            .map(result -> permits.takeNumber(application, result.code(), at))
            .toList()
        : List.of();
  }

  /** Enters the permits if this step is the one that does. */
  public void enterIfDue(Application application, Step step, Doer signer, Instant at) {
    boolean ownStep =
        rules.filing(application).process().steps().stream()
            .anyMatch(it -> it.documents().contains(ENTRY));
    if (ownStep ? step.documents().contains(ENTRY) : gives(step)) {
      CaseDocument document = document(application);
      String certificate = signatures.of(document).get(0).signerSerial();
      Iterator<String> numbers = application.permits().iterator();
      for (ResultRule result : results(application)) {
        permits.enter(
            application,
            new Entry(
                numbers.next(),
                result.code(),
                ResultChoice.onPaper(result, application),
                signer(application, signer),
                certificate,
                document.content()),
            at);
      }
    }
  }

  private List<ResultRule> results(Application application) {
    return ResultChoice.of(rules.edition(application), application);
  }

  private static boolean gives(Step step) {
    return step.documents().stream().anyMatch(GIVES_PERMIT::contains);
  }

  private String signer(Application application, Doer now) {
    return now != null
        ? now.name()
        : store.history(application).stream()
            .filter(step -> step.signer() != null)
            .reduce((first, second) -> second)
            .map(CaseStep::signer)
            .orElseThrow();
  }

  private CaseDocument document(Application application) {
    List<CaseDocument> given =
        store.documents(application).stream()
            .filter(document -> document.codes().stream().anyMatch(GIVES_PERMIT::contains))
            .toList();
    return given.get(given.size() - 1);
  }
}
