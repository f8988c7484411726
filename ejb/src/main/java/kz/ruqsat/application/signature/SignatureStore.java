package kz.ruqsat.application.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.CaseDocument;
import kz.ruqsat.eds.trust.Evidence;
import kz.ruqsat.trust.TimeStamps.Stamp;

/** The repository of the signatures in cases and of what the verdicts about them rest on. */
@ApplicationScoped
public class SignatureStore {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  /** For CDI. */
  protected SignatureStore() {}

  public SignatureStore(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Keeps a signature over a document, and what the verdict about it rests on.
   *
   * @param role of who signed, for example {@code APPLICANT}
   */
  public void add(CaseDocument document, CheckedSignature checked, String role) {
    CaseSignature signature = new CaseSignature(document.id(), checked, role);
    entities.persist(signature);
    addEvidence(checked, signature);
  }

  /** A signature was checked anew: keeps the verdict and what it rests on. */
  public void judge(CaseSignature signature, CheckedSignature checked) {
    signature.judge(checked);
    addEvidence(checked, signature);
  }

  /** A time stamping authority vouches for the time of a signature now. */
  public void stamp(CaseSignature signature, Stamp stamp) {
    entities.persist(CaseEvidence.of(signature, stamp));
    signature.stamped();
  }

  /** The signatures of a case, in the order in which they came. */
  public List<CaseSignature> of(Application application) {
    return entities
        .createQuery(
            "select s from CaseSignature s, CaseDocument d where s.documentId = d.id"
                + " and d.applicationId = :id order by s.id",
            CaseSignature.class)
        .setParameter("id", application.id())
        .getResultList();
  }

  /** The signatures over a document; none over one that the gateway wrote by itself. */
  public List<CaseSignature> of(CaseDocument document) {
    return entities
        .createQuery(
            "select s from CaseSignature s where s.documentId = :id order by s.id",
            CaseSignature.class)
        .setParameter("id", document.id())
        .getResultList();
  }

  /** What the verdict about a signature rests on. */
  public List<CaseEvidence> evidence(CaseSignature signature) {
    return entities
        .createQuery(
            "select e from CaseEvidence e where e.signatureId = :id order by e.id",
            CaseEvidence.class)
        .setParameter("id", signature.id())
        .getResultList();
  }

  /** Signatures that no time stamp vouches for yet, the oldest first. */
  public List<Long> unstamped(int limit) {
    return entities
        .createQuery(
            "select s.id from CaseSignature s where s.stampState = :pending order by s.id",
            Long.class)
        .setParameter("pending", StampState.PENDING)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The signature with an id that was given out before. */
  public CaseSignature byId(Long id) {
    return entities.find(CaseSignature.class, id);
  }

  /** The evidence names its signature by id only, so the signature is written first. */
  private void addEvidence(CheckedSignature checked, CaseSignature signature) {
    entities.flush();
    for (X509Certificate certificate : checked.validation().chain()) {
      entities.persist(
          new CaseEvidence(signature.id(), "CERTIFICATE", null, null, encoded(certificate)));
    }
    for (Evidence evidence : checked.validation().evidence()) {
      entities.persist(
          new CaseEvidence(
              signature.id(),
              evidence.kind().name(),
              String.valueOf(evidence.source()),
              evidence.issuedAt(),
              evidence.encoded()));
    }
    if (checked.stamp() != null) {
      entities.persist(CaseEvidence.of(signature, checked.stamp()));
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
