package kz.ruqsat.trust;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import kz.ruqsat.eds.document.CertificateFile;

/** Certificates as they are stored and configured: DER in Base64, with or without PEM lines. */
public final class Certificates {

  private Certificates() {}

  /** Reads a certificate. */
  public static X509Certificate decode(String text) {
    String base64 = text.replaceAll("-----[A-Z ]+-----", "");
    return CertificateFile.read(Base64.getMimeDecoder().decode(base64)).get(0);
  }

  /** Writes a certificate as one line. */
  public static String encode(X509Certificate certificate) {
    try {
      return Base64.getEncoder().encodeToString(certificate.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalArgumentException("the certificate has no encoded form", e);
    }
  }
}
