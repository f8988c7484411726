package kz.ruqsat.eds.trust;

import java.security.cert.CertificateException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import kz.ruqsat.eds.Refusal;
import kz.ruqsat.eds.engine.Primitives;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;

/** Checks who signed an OCSP answer: the issuer, or one it has delegated (RFC 6960, 4.2.2.2). */
final class OcspResponderCheck {

  /** An answer encloses the responder's certificate, at times the authority's as well. */
  private static final int MOST_CERTIFICATES = 5;

  private final IssuerCheck issuerCheck;

  OcspResponderCheck(Primitives primitives) {
    this.issuerCheck = new IssuerCheck(primitives);
  }

  /** Refuses an answer that neither the issuer nor a delegate of its signed. */
  void require(BasicOCSPResp answer, X509Certificate issuer, Instant now) throws NoAnswerException {
    for (X509Certificate candidate : candidates(answer, issuer)) {
      if (signed(answer, candidate)) {
        if (!candidate.equals(issuer)) {
          requireDelegate(candidate, issuer, now);
        }
        return;
      }
    }
    throw new NoAnswerException("the OCSP answer is not signed as it must be");
  }

  private static List<X509Certificate> candidates(BasicOCSPResp answer, X509Certificate issuer)
      throws NoAnswerException {
    List<X509Certificate> candidates = new ArrayList<>(List.of(issuer));
    X509CertificateHolder[] enclosed = answer.getCerts();
    if (enclosed.length > MOST_CERTIFICATES) {
      throw new NoAnswerException("the OCSP answer encloses too many certificates");
    }
    try {
      for (X509CertificateHolder holder : enclosed) {
        candidates.add(new JcaX509CertificateConverter().getCertificate(holder));
      }
    } catch (CertificateException e) {
      throw new NoAnswerException("the OCSP answer encloses an unreadable certificate");
    }
    return candidates;
  }

  private boolean signed(BasicOCSPResp answer, X509Certificate candidate) {
    try {
      issuerCheck.requireSignature(
          answer.getSignatureAlgorithmID(),
          answer.getSignatureAlgorithmID(),
          candidate,
          answer.getTBSResponseData(),
          answer.getSignature());
      return true;
    } catch (Refusal refusal) {
      return false;
    }
  }

  private void requireDelegate(X509Certificate responder, X509Certificate issuer, Instant now)
      throws NoAnswerException {
    if (!issuerCheck.issued(issuer, responder)) {
      throw new NoAnswerException("the OCSP responder is not of this authority");
    }
    try {
      List<String> purposes = responder.getExtendedKeyUsage();
      if (purposes == null || !purposes.contains(KeyPurposeId.id_kp_OCSPSigning.getId())) {
        throw new NoAnswerException("the OCSP responder is not delegated");
      }
      responder.checkValidity(Date.from(now));
    } catch (CertificateParsingException e) {
      throw new NoAnswerException("the OCSP responder's certificate is unreadable");
    } catch (CertificateException e) {
      throw new NoAnswerException("the OCSP responder's certificate is not valid now");
    }
    if (responder.getExtensionValue(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck.getId()) == null) {
      throw new NoAnswerException("the OCSP responder would have to be checked itself");
    }
  }
}
