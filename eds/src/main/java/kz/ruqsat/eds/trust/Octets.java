package kz.ruqsat.eds.trust;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509CertificateHolder;

/** The ASN.1 of a certificate that was parsed before. */
final class Octets {

  private Octets() {}

  static Certificate of(X509Certificate certificate) {
    try {
      return Certificate.getInstance(certificate.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalArgumentException("a certificate without an encoding", e);
    }
  }

  static X509CertificateHolder holder(X509Certificate certificate) {
    return new X509CertificateHolder(of(certificate));
  }
}
