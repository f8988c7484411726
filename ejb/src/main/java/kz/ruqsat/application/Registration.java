package kz.ruqsat.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ruqsat.eds.trust.Evidence;

/** Keeps what was filed and begins the case, in one transaction. */
@Stateless
public class Registration {

  private static final String STATE_DATA = "STATE_DATA";

  @Inject private CaseStore store;
  @Inject private CaseWalk walk;
  @Inject private Attachments attachments;

  /** For the container. */
  public Registration() {}

  Registration(CaseStore store, CaseWalk walk, Attachments attachments) {
    this.store = store;
    this.walk = walk;
    this.attachments = attachments;
  }

  /**
   * The answer that was given to the same request before.
   *
   * @throws ApplicationFault REQUEST_ID_REUSED when it was another request
   */
  public Optional<Filed> earlier(Submission submission, String requestId) {
    Optional<Application> before = store.byRequest(submission.sourceSystem(), requestId);
    before
        .filter(it -> !it.contentDigest().equals(submission.digest()))
        .ifPresent(
            it -> {
              throw new ApplicationFault(FaultCode.REQUEST_ID_REUSED, requestId);
            });
    return before.map(Filed::of);
  }

  /**
   * Where an application stands, for the system that filed it.
   *
   * @throws ApplicationFault APPLICATION_NOT_FOUND
   */
  public Filed status(String sourceSystem, String requestId) {
    return store
        .byRequest(sourceSystem, requestId)
        .map(Filed::of)
        .orElseThrow(() -> new ApplicationFault(FaultCode.APPLICATION_NOT_FOUND, requestId));
  }

  /** Keeps an application, its documents, signature and evidence, and begins its case. */
  public Filed register(
      Submission submission,
      ApplicationData data,
      FiledUnder under,
      Set<String> facts,
      CheckedSignature signature,
      StateRegistry.Reply reply) {
    data.enclosures().forEach(enclosure -> attachments.require(enclosure.sha256()));
    int year = Rules.year(under.at());
    String number = "%d-%06d".formatted(year, store.next("APPLICATION", year));
    Application application = new Application(number, submission, data, under);
    application.facts().addAll(facts);
    add(application);
    data.enclosures().forEach(it -> store.add(new CaseEnclosure(application, it)));
    CaseDocument document =
        store.keep(
            application, List.of(CaseDocument.APPLICATION), submission.document(), under.at());
    stateData(application, reply, under.at());
    if (signature != null) {
      keep(signature, store.add(new CaseSignature(document.id(), signature, "APPLICANT")));
    }
    if (signature != null && signature.pending()) {
      store.tell(application, News.SIGNATURE_PENDING, null, under.at());
    } else {
      walk.begin(application, under.at());
    }
    store.flush();
    return Filed.of(application);
  }

  /** A case whose applicant was asked about again. */
  public void stateData(Application application, StateRegistry.Reply reply, Instant at) {
    reply.snapshot().ifPresent(it -> store.keep(application, List.of(STATE_DATA), it, at));
    application.stateData(
        switch (reply.answer()) {
          case UNAVAILABLE -> StateDataStatus.PENDING;
          case NOT_FOUND -> StateDataStatus.NOT_FOUND;
          default -> StateDataStatus.FOUND;
        });
  }

  /** Keeps what the verdict about a signature rests on. */
  public void keep(CheckedSignature checked, CaseSignature signature) {
    store.flush();
    for (X509Certificate certificate : checked.validation().chain()) {
      store.add(new CaseEvidence(signature.id(), "CERTIFICATE", null, null, encoded(certificate)));
    }
    for (Evidence evidence : checked.validation().evidence()) {
      store.add(
          new CaseEvidence(
              signature.id(),
              evidence.kind().name(),
              String.valueOf(evidence.source()),
              evidence.issuedAt(),
              evidence.encoded()));
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

  private static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("it was read from its encoded form", e);
    }
  }
}
