package kz.ruqsat.eds.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import kz.ruqsat.eds.gost.KazakhGostProvider;

/** Certificates in files, as pki.gov.kz and root.gov.kz hand them out: DER or PEM. */
public final class CertificateFile {

  private CertificateFile() {}

  /**
   * All certificates in a file, in its order.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it holds something else, or nothing
   */
  public static List<X509Certificate> read(Path file) throws IOException {
    return read(Files.readAllBytes(file));
  }

  /**
   * All certificates in these octets, in their order.
   *
   * @param encoded DER, or one or more in PEM
   * @throws IllegalArgumentException if it holds something else, or nothing
   */
  public static List<X509Certificate> read(byte[] encoded) {
    KazakhGostProvider.install(); // so that the JDK gives keys and not only their octets
    try {
      List<X509Certificate> found =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(encoded))
              .stream()
              .map(X509Certificate.class::cast)
              .toList();
      if (found.isEmpty()) {
        throw new IllegalArgumentException("no certificate");
      }
      return found;
    } catch (CertificateException e) {
      throw new IllegalArgumentException("not a certificate", e);
    }
  }
}
