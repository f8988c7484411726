package kz.ruqsat.eds;

import java.io.IOException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;

/** Reads the extensions that matter; which of them are critical varies from year to year. */
final class CertificateExtensions {

  /** How the key is stored, an extension of the NUC RK's own. */
  private static final ASN1ObjectIdentifier KEY_STORAGE = new ASN1ObjectIdentifier("1.2.398.3.3.5");

  private final X509Certificate certificate;

  CertificateExtensions(X509Certificate certificate) {
    this.certificate = certificate;
  }

  boolean keyUsage(int bit) {
    boolean[] usage = certificate.getKeyUsage();
    return usage != null && usage[bit];
  }

  List<String> extendedKeyUsage() throws CertificateParsingException {
    List<String> usage = certificate.getExtendedKeyUsage();
    return usage == null ? List.of() : usage;
  }

  List<String> policies() throws CertificateParsingException {
    return read(
            Extension.certificatePolicies,
            value ->
                Arrays.stream(CertificatePolicies.getInstance(value).getPolicyInformation())
                    .map(PolicyInformation::getPolicyIdentifier)
                    .map(ASN1ObjectIdentifier::getId)
                    .toList())
        .orElse(List.of());
  }

  Optional<String> keyStorage() throws CertificateParsingException {
    return read(KEY_STORAGE, CertificateExtensions::firstIdentifier);
  }

  private <T> Optional<T> read(ASN1ObjectIdentifier oid, Function<ASN1Primitive, T> reader)
      throws CertificateParsingException {
    byte[] value = certificate.getExtensionValue(oid.getId());
    if (value == null) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(reader.apply(JcaX509ExtensionUtils.parseExtensionValue(value)));
    } catch (IOException | IllegalArgumentException e) {
      throw new CertificateParsingException("extension " + oid + " is not well formed", e);
    }
  }

  /** Certificates of 2023 to 2025 have it in a sequence of one; it is found alone as well. */
  private static String firstIdentifier(ASN1Encodable value) {
    if (value instanceof ASN1ObjectIdentifier identifier) {
      return identifier.getId();
    }
    if (value instanceof ASN1Sequence sequence) {
      for (ASN1Encodable element : sequence) {
        String found = firstIdentifier(element);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
