package kz.ruqsat.application.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.cms.CmsLimits;
import kz.ruqsat.eds.cms.CmsSignature;
import kz.ruqsat.eds.cms.CmsSignatures;
import kz.ruqsat.eds.cms.SignedContent;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.trust.Demand;
import kz.ruqsat.eds.trust.TrustedTime;
import kz.ruqsat.eds.trust.Validation;
import kz.ruqsat.eds.xml.DocumentSignature;
import kz.ruqsat.eds.xml.SignedDocument;
import kz.ruqsat.eds.xml.XmlLimits;
import kz.ruqsat.eds.xml.XmlSignatures;
import kz.ruqsat.trust.TrustedCertificates;

/**
 * Checks a signature over what was filed, and the certificate behind it (condition 2; the value is
 * checked, too, though the text forgets it: GAP-37). One signature, neither more nor less.
 */
@ApplicationScoped
public class SignatureCheck {

  private Trust trust;
  private Clock clock;
  private XmlSignatures xml;
  private CmsSignatures cms;

  /** Validates a certificate. */
  @FunctionalInterface
  public interface Trust {
    Validation signer(X509Certificate certificate, Demand demand, TrustedTime time);
  }

  /** For the proxy only. */
  protected SignatureCheck() {}

  @Inject
  public SignatureCheck(TrustedCertificates trusted, Clock clock) {
    this(trusted::signer, clock);
  }

  public SignatureCheck(Trust trust, Clock clock) {
    Primitives primitives = Primitives.open();
    this.trust = trust;
    this.clock = clock;
    this.xml = new XmlSignatures(primitives, XmlLimits.DEFAULT);
    this.cms = new CmsSignatures(primitives, CmsLimits.DEFAULT, clock);
  }

  /**
   * Checks an enveloped XML signature.
   *
   * @param demand whose it must be
   * @param at when it was received
   * @throws ApplicationFault EDS_NOT_CONFIRMED when the value of the signature is not right
   */
  public CheckedSignature xml(byte[] document, Demand demand, Instant at) {
    SignedDocument signed = xml.verify(document);
    require(signed.verdict(), signed.signatures().size());
    DocumentSignature signature = signed.signatures().get(0);
    return judged("XML", document, signed.content(), signature.signer().orElseThrow(), demand, at);
  }

  /**
   * Checks a detached CMS signature.
   *
   * @throws ApplicationFault EDS_NOT_CONFIRMED when the value of the signature is not right
   */
  public CheckedSignature cms(byte[] message, byte[] document, Demand demand, Instant at) {
    SignedContent signed = verified(message, document);
    require(signed.verdict(), signed.signatures().size());
    CmsSignature signature = signed.signatures().get(0);
    return judged("CMS", message, document, signature.signer().orElseThrow(), demand, at);
  }

  /** Checks one again that was kept, at the time when it was received. */
  public CheckedSignature again(CaseSignature kept, byte[] document, Demand demand) {
    return "XML".equals(kept.form())
        ? xml(kept.content(), demand, kept.signedAt())
        : cms(kept.content(), document, demand, kept.signedAt());
  }

  private CheckedSignature judged(
      String form,
      byte[] octets,
      byte[] content,
      X509Certificate certificate,
      Demand demand,
      Instant at) {
    Validation validation = trust.signer(certificate, demand, TrustedTime.received(at));
    return new CheckedSignature(
        form, octets, content, certificate, validation, clock.instant(), StampState.NONE, null);
  }

  private SignedContent verified(byte[] message, byte[] document) {
    try {
      return cms.verify(message, new ByteArrayInputStream(document));
    } catch (IOException e) {
      throw new IllegalStateException("memory can be read", e);
    }
  }

  private static void require(Verdict verdict, int signatures) {
    if (!verdict.isValid()) {
      throw new ApplicationFault(FaultCode.EDS_NOT_CONFIRMED, verdict.code().name());
    }
    if (signatures != 1) {
      throw new ApplicationFault(FaultCode.EDS_NOT_CONFIRMED, VerdictCode.STRUCTURE.name());
    }
  }
}
