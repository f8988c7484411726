package kz.ruqsat.eds.xml;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import kz.ruqsat.eds.Refusal;

/** Reads certificates that a signature brings along. */
final class Certificates {

  private Certificates() {}

  /**
   * Reads one certificate.
   *
   * @throws Refusal STRUCTURE if the octets are not exactly one DER certificate
   */
  static X509Certificate read(byte[] der) throws Refusal {
    try {
      ByteArrayInputStream octets = new ByteArrayInputStream(der);
      X509Certificate certificate =
          (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(octets);
      if (octets.available() > 0) {
        throw Refusal.structure("octets after the certificate");
      }
      return certificate;
    } catch (CertificateException e) {
      throw Refusal.structure("not a certificate");
    }
  }
}
