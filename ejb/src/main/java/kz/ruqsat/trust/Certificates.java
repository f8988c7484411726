package kz.ruqsat.trust;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import kz.ruqsat.eds.gost.KazakhGostProvider;

/** Certificates as they are stored and configured: DER in Base64, with or without PEM lines. */
public final class Certificates {

  private Certificates() {}

  /** Reads a certificate. */
  public static X509Certificate decode(String text) {
    return parse(Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", "")));
  }

  /** Reads a certificate from a PEM or DER file. */
  public static X509Certificate read(Path file) throws IOException {
    return parse(Files.readAllBytes(file));
  }

  /** Writes a certificate as one line. */
  public static String encode(X509Certificate certificate) {
    try {
      return Base64.getEncoder().encodeToString(certificate.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalArgumentException("the certificate has no encoded form", e);
    }
  }

  private static X509Certificate parse(byte[] encoded) {
    KazakhGostProvider.install();
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(encoded));
    } catch (CertificateException e) {
      throw new IllegalArgumentException("not an X.509 certificate", e);
    }
  }
}
