package kz.ruqsat.application.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.application.ApplicationData;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.News;
import kz.ruqsat.application.Phase;
import kz.ruqsat.application.Sha256;
import kz.ruqsat.application.StateDataStatus;
import kz.ruqsat.application.Submission;
import kz.ruqsat.application.attachment.Attachments;
import kz.ruqsat.application.casefile.ApplicantAct;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.CaseDocument;
import kz.ruqsat.application.casefile.CaseEnclosure;
import kz.ruqsat.application.casefile.CaseStep;
import kz.ruqsat.application.casefile.CaseStore;
import kz.ruqsat.application.procedure.CaseWalk;
import kz.ruqsat.application.procedure.Facts;
import kz.ruqsat.application.procedure.Rules;
import kz.ruqsat.application.signature.CheckedSignature;
import kz.ruqsat.application.signature.SignatureStore;
import kz.ruqsat.regulation.process.Outcome;

/** Keeps what was filed and begins the case, in one transaction. */
@Stateless
public class Registration {

  private static final String STATE_DATA = "STATE_DATA";

  @Inject private CaseStore store;
  @Inject private CaseWalk walk;
  @Inject private SignatureStore signatures;
  @Inject private Attachments attachments;

  /** For the container. */
  public Registration() {}

  public Registration(
      CaseStore store, CaseWalk walk, SignatureStore signatures, Attachments attachments) {
    this.store = store;
    this.walk = walk;
    this.signatures = signatures;
    this.attachments = attachments;
  }

  /**
   * The answer that was given to the same request before. A new signature over the same content
   * does not make it another one.
   *
   * @throws ApplicationFault REQUEST_ID_REUSED when it was another request
   */
  public Optional<Filed> earlier(Submission submission, String requestId) {
    Optional<Application> before = store.byRequest(submission.sourceSystem(), requestId);
    before
        .filter(it -> !isSame(it, submission))
        .ifPresent(
            it -> {
              throw new ApplicationFault(FaultCode.REQUEST_ID_REUSED, requestId);
            });
    return before.map(Filed::of);
  }

  /**
   * An application, for the system that filed it.
   *
   * @throws ApplicationFault APPLICATION_NOT_FOUND
   */
  public Application filedBy(String sourceSystem, String requestId) {
    return store
        .byRequest(sourceSystem, requestId)
        .orElseThrow(() -> new ApplicationFault(FaultCode.APPLICATION_NOT_FOUND, requestId));
  }

  /**
   * An application of whom an account opens the cabinet.
   *
   * @throws ApplicationFault APPLICATION_NOT_FOUND
   */
  public Application ownedBy(String account, String number) {
    Application application = store.get(number);
    if (!store.ownsCabinet(account, application.iinBin())) {
      throw new ApplicationFault(FaultCode.APPLICATION_NOT_FOUND, number);
    }
    return application;
  }

  /** Whether this is the document as it was filed or edited last. */
  public boolean isLatest(Application application, Submission submission) {
    return store.filed(application).digest().equals(Sha256.hex(submission.document()));
  }

  /**
   * Demands that an application still may be edited.
   *
   * @throws ApplicationFault EDIT_NOT_POSSIBLE
   */
  public void requireEditable(Application application) {
    Edits.requireEditable(application, store.history(application));
  }

  /** Keeps an application, its documents, signature and evidence, and begins its case. */
  public Filed register(Submission submission, Examined examined) {
    ApplicationData data = examined.data();
    Instant at = examined.under().at();
    requireRefused(data);
    int year = Rules.year(at);
    String number = "%d-%06d".formatted(year, store.next("APPLICATION", year));
    Application application = new Application(number, submission, data, examined.under());
    application.facts().addAll(examined.facts());
    add(application);
    keep(application, submission, examined);
    stateData(application, examined.reply(), at);
    if (examined.signature() != null && examined.signature().pending()) {
      store.tell(application, News.SIGNATURE_PENDING, null, at);
    } else {
      walk.begin(application, at);
    }
    store.flush();
    return Filed.of(application);
  }

  /**
   * Puts a new document in place of the one that was filed, which is kept, too.
   *
   * @param actor who edits
   * @throws ApplicationFault EDIT_NOT_POSSIBLE; EDS_CHECK_UNAVAILABLE when the signature cannot be
   *     checked now
   */
  public Filed replace(String number, Submission submission, Examined examined, String actor) {
    Application application = store.get(number);
    requireEditable(application);
    if (examined.signature().pending()) {
      throw new ApplicationFault(FaultCode.EDS_CHECK_UNAVAILABLE, "revocation");
    }
    Instant at = examined.under().at();
    CaseDocument document = keep(application, submission, examined);
    application.content(examined.data());
    application.facts().remove(Facts.PAPER_ASKED);
    application.facts().addAll(examined.facts());
    store.add(
        CaseStep.ofApplicant(ApplicantAct.EDIT, application, application.state(), actor, at)
            .gives(document.id()));
    store.tell(application, News.EDITED, document.id(), at);
    store.flush();
    return Filed.of(application);
  }

  /** A case whose applicant was asked about again. */
  public void stateData(Application application, StateRegistry.Reply reply, Instant at) {
    reply.snapshot().ifPresent(it -> store.keep(application, List.of(STATE_DATA), it, at));
    application.stateData(
        switch (reply.answer()) {
          case UNAVAILABLE, NOT_TRUSTED -> StateDataStatus.PENDING;
          case NOT_FOUND -> StateDataStatus.NOT_FOUND;
          default -> StateDataStatus.FOUND;
        });
  }

  private boolean isSame(Application application, Submission submission) {
    return application.origin().contentDigest().equals(submission.digest())
        || ApplicationReader.read(store.firstFiled(application).content())
            .equals(ApplicationReader.read(submission.document()));
  }

  private CaseDocument keep(Application application, Submission submission, Examined examined) {
    examined.data().enclosures().forEach(it -> attachments.require(it.sha256()));
    CaseDocument document =
        store.keep(
            application,
            List.of(CaseDocument.APPLICATION),
            submission.document(),
            examined.under().at());
    examined.data().enclosures().forEach(it -> store.add(new CaseEnclosure(document, it)));
    CheckedSignature signature = examined.signature();
    if (signature != null) {
      signatures.add(document, signature, "APPLICANT");
    }
    return document;
  }

  /** Only what was refused, or never became a case, is filed again as such. */
  private void requireRefused(ApplicationData data) {
    if (data.resubmits() == null) {
      return;
    }
    Application refused = store.get(data.resubmits());
    boolean same =
        refused.iinBin().equals(data.applicant().iinBin())
            && refused.edition().service().equals(data.service())
            && refused.action() == data.action();
    boolean isRefused =
        refused.phase() == Phase.SIGNATURE_REFUSED
            || refused.outcome() == Outcome.REFUSED
            || refused.outcome() == Outcome.NOT_ACCEPTED;
    if (!same || !isRefused || store.resubmission(refused.number()).isPresent()) {
      throw new ApplicationFault(FaultCode.RESUBMISSION_NOT_POSSIBLE, data.resubmits());
    }
  }

  /**
   * Two requests with one id at once: the second is told to ask again, and then gets the answer.
   */
  private void add(Application application) {
    try {
      store.add(application);
      store.flush();
    } catch (PersistenceException e) {
      throw new ApplicationFault(FaultCode.CONFLICT, "the request is being filed right now");
    }
  }
}
