package kz.ruqsat.eds.cms;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.Set;
import kz.ruqsat.eds.Refusal;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.engine.Primitives;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.IssuerSerial;

/**
 * The certificate that the signer has signed to be his (RFC 2634, RFC 5035). It keeps anybody from
 * putting another certificate for the same key in its place, one with another role or name.
 */
final class NamedCertificate {

  private static final String SHA_1 = "1.3.14.3.2.26";

  /** SHA-256, SHA-384, SHA-512 and the two Kazakh digests. */
  private static final Set<String> DIGESTS =
      Set.of(
          "2.16.840.1.101.3.4.2.1",
          "2.16.840.1.101.3.4.2.2",
          "2.16.840.1.101.3.4.2.3",
          "1.2.398.3.10.1.3.1",
          "1.2.398.3.10.1.3.3");

  private final Primitives primitives;

  NamedCertificate(Primitives primitives) {
    this.primitives = primitives;
  }

  /**
   * Compares the certificate that was signed along, if any, with the one used.
   *
   * @return whether one was signed along
   * @throws Refusal SIGNATURE_INVALID if it is another one
   */
  boolean requireSame(SignedAttributes attributes, X509Certificate used) throws Refusal {
    Optional<ASN1Encodable> second =
        attributes.find(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    Optional<ASN1Encodable> first = attributes.find(PKCSObjectIdentifiers.id_aa_signingCertificate);
    if (second.isPresent()) {
      ESSCertIDv2[] named = SigningCertificateV2.getInstance(second.get()).getCerts();
      if (named.length == 0) {
        throw Refusal.structure("an empty signing certificate");
      }
      String digest = named[0].getHashAlgorithm().getAlgorithm().getId();
      if (!DIGESTS.contains(digest)) {
        throw Refusal.algorithm("signing certificate named by digest " + digest);
      }
      compare(digest, named[0].getCertHash(), named[0].getIssuerSerial(), used);
    }
    if (first.isPresent()) {
      ESSCertID[] named = SigningCertificate.getInstance(first.get()).getCerts();
      if (named.length == 0) {
        throw Refusal.structure("an empty signing certificate");
      }
      compare(SHA_1, named[0].getCertHash(), named[0].getIssuerSerial(), used);
    }
    return second.isPresent() || first.isPresent();
  }

  private void compare(String digest, byte[] hash, IssuerSerial issuer, X509Certificate used)
      throws Refusal {
    try {
      byte[] actual = primitives.digest(digest).digest(used.getEncoded());
      boolean sameSerial =
          issuer == null || issuer.getSerial().getValue().equals(used.getSerialNumber());
      if (!MessageDigest.isEqual(actual, hash) || !sameSerial) {
        throw new Refusal(
            VerdictCode.SIGNATURE_INVALID, "the signer named another certificate as his");
      }
    } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
      throw Refusal.algorithm("not available: " + e.getMessage());
    }
  }
}
