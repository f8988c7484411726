package kz.ruqsat.eds.trust;

import java.io.IOException;
import java.security.cert.X509Certificate;
import kz.ruqsat.eds.Refusal;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.engine.AlgorithmIdentifiers;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.engine.SignatureCheck;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;

/** Checks that one certificate was issued by the key of another. */
final class IssuerCheck {

  private static final int KEY_CERT_SIGN = 5;

  private final SignatureCheck check;

  IssuerCheck(Primitives primitives) {
    this.check = new SignatureCheck(primitives);
  }

  /** Whether the issuer's key signed the certificate, and is one that may. */
  boolean issued(X509Certificate issuer, X509Certificate certificate) {
    if (!issuer.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())
        || issuer.getBasicConstraints() < 0
        || !usableFor(issuer, KEY_CERT_SIGN)) {
      return false;
    }
    Certificate octets = Octets.of(certificate);
    try {
      requireSignature(
          octets.getSignatureAlgorithm(),
          octets.getTBSCertificate().getSignature(),
          issuer,
          octets.getTBSCertificate().getEncoded(ASN1Encoding.DER),
          octets.getSignature().getOctets());
      return true;
    } catch (Refusal | IOException | IllegalStateException e) {
      return false;
    }
  }

  /**
   * Checks the signature of a certificate or a list.
   *
   * @param outer the algorithm named beside the signature
   * @param inner the algorithm named within what is signed; must be the same
   */
  void requireSignature(
      AlgorithmIdentifier outer,
      AlgorithmIdentifier inner,
      X509Certificate signer,
      byte[] signed,
      byte[] value)
      throws Refusal {
    SignatureAlgorithm algorithm =
        AlgorithmIdentifiers.ofSignature(outer)
            .filter(it -> outer.equals(inner))
            .orElseThrow(() -> Refusal.algorithm("signature " + outer.getAlgorithm()));
    check.require(algorithm, signer, signed, value);
  }

  /** Whether key usage, where given, has the bit. */
  static boolean usableFor(X509Certificate certificate, int bit) {
    boolean[] usage = certificate.getKeyUsage();
    return usage == null || usage[bit];
  }
}
