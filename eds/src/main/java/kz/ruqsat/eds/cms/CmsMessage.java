package kz.ruqsat.eds.cms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.eds.Refusal;
import kz.ruqsat.eds.VerdictCode;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;

/**
 * A CMS message taken apart, nothing of it checked beyond its structure.
 *
 * @param contentType what the content is said to be
 * @param content the enclosed content, null if detached
 * @param signers the signers, at least one
 * @param certificates the enclosed X.509 certificates
 */
record CmsMessage(
    ASN1ObjectIdentifier contentType,
    byte[] content,
    List<SignerInfo> signers,
    List<X509Certificate> certificates) {

  /**
   * Takes a message apart.
   *
   * @throws Refusal TOO_LARGE beyond the limits, STRUCTURE if it is not one SignedData with signers
   */
  static CmsMessage read(byte[] message, CmsLimits limits) throws Refusal {
    if (message.length > limits.bytes()) {
      throw new Refusal(VerdictCode.TOO_LARGE, message.length + " bytes");
    }
    try {
      ContentInfo outer = ContentInfo.getInstance(single(message));
      if (!CMSObjectIdentifiers.signedData.equals(outer.getContentType())) {
        throw Refusal.structure("not SignedData");
      }
      return of(SignedData.getInstance(outer.getContent()), limits);
    } catch (IOException | RuntimeException e) { // what a parser throws for rubbish is not defined
      throw Refusal.structure("not a CMS message: " + e.getMessage());
    }
  }

  private static CmsMessage of(SignedData data, CmsLimits limits) throws Refusal, IOException {
    ContentInfo inner = data.getEncapContentInfo();
    ASN1Encodable content = inner.getContent();
    List<SignerInfo> signers = new ArrayList<>();
    for (ASN1Encodable signer : data.getSignerInfos()) {
      signers.add(SignerInfo.getInstance(signer));
    }
    if (signers.isEmpty()) {
      throw Refusal.structure("no signers");
    }
    if (signers.size() > limits.signers()) {
      throw new Refusal(VerdictCode.TOO_LARGE, signers.size() + " signers");
    }
    return new CmsMessage(
        inner.getContentType(),
        content == null ? null : ASN1OctetString.getInstance(content).getOctets(),
        signers,
        certificates(data, limits));
  }

  private static List<X509Certificate> certificates(SignedData data, CmsLimits limits)
      throws Refusal, IOException {
    List<X509Certificate> found = new ArrayList<>();
    if (data.getCertificates() == null) {
      return found;
    }
    if (data.getCertificates().size() > limits.certificates()) {
      throw new Refusal(VerdictCode.TOO_LARGE, data.getCertificates().size() + " certificates");
    }
    for (ASN1Encodable choice : data.getCertificates()) {
      ASN1Primitive certificate = choice.toASN1Primitive();
      if (certificate instanceof ASN1Sequence) { // the other choices are tagged
        found.add(certificate(certificate.getEncoded(ASN1Encoding.DER)));
      }
    }
    return found;
  }

  private static X509Certificate certificate(byte[] der) throws Refusal {
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(der));
    } catch (CertificateException e) {
      throw Refusal.structure("a certificate that cannot be read");
    }
  }

  private static ASN1Primitive single(byte[] message) throws Refusal, IOException {
    try (ASN1InputStream in = new ASN1InputStream(message)) {
      ASN1Primitive object = in.readObject();
      if (object == null || in.read() >= 0) {
        throw Refusal.structure("not exactly one object");
      }
      return object;
    }
  }
}
