package kz.ruqsat.eds.cms;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import kz.ruqsat.eds.Refusal;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;

/** Finds the certificate that a signer names among those enclosed. */
final class SignerCertificate {

  private SignerCertificate() {}

  /**
   * The one certificate of the signer.
   *
   * @throws Refusal STRUCTURE if there is none, or if two different ones answer to the name: then
   *     it is open which of them was checked
   */
  static X509Certificate of(CmsMessage message, SignerInfo signer) throws Refusal {
    SignerIdentifier wanted = signer.getSID();
    List<X509Certificate> found =
        message.certificates().stream().filter(it -> matches(it, wanted)).distinct().toList();
    if (found.isEmpty()) {
      throw Refusal.structure("signer without certificate");
    }
    if (found.size() > 1) {
      throw Refusal.structure("signer with several certificates");
    }
    return found.get(0);
  }

  private static boolean matches(X509Certificate certificate, SignerIdentifier wanted) {
    ASN1Encodable id = wanted.getId();
    if (wanted.isTagged()) {
      byte[] extension = certificate.getExtensionValue(Extension.subjectKeyIdentifier.getId());
      return extension != null
          && Arrays.equals(
              ASN1OctetString.getInstance(ASN1OctetString.getInstance(extension).getOctets())
                  .getOctets(),
              ASN1OctetString.getInstance(id).getOctets());
    }
    IssuerAndSerialNumber named = IssuerAndSerialNumber.getInstance(id);
    return named.getSerialNumber().getValue().equals(certificate.getSerialNumber())
        && named
            .getName()
            .equals(X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded()));
  }
}
