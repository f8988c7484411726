package kz.ruqsat.eds.cms;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.SigningException;
import kz.ruqsat.eds.engine.AlgorithmIdentifiers;
import kz.ruqsat.eds.engine.JcaDigests;
import kz.ruqsat.eds.engine.JcaSigner;
import kz.ruqsat.eds.engine.Primitives;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.util.CollectionStore;

/** Makes CMS messages with BouncyCastle's generator. */
final class CmsMaker {

  private final Primitives primitives;
  private final Clock clock;

  CmsMaker(Primitives primitives, Clock clock) {
    this.primitives = primitives;
    this.clock = clock;
  }

  byte[] sign(byte[] content, List<Signer> signers, boolean enclosed) {
    if (signers.isEmpty()) {
      throw new IllegalArgumentException("nobody to sign");
    }
    return generate(new CMSSignedDataGenerator(), content, signers, enclosed);
  }

  byte[] add(byte[] message, byte[] detached, Signer signer) {
    CMSSignedData signed = parse(message);
    boolean enclosed = signed.getSignedContent() != null;
    if (enclosed == (detached != null)) {
      throw new IllegalArgumentException("the content must be given once, inside or beside");
    }
    byte[] content = enclosed ? (byte[]) signed.getSignedContent().getContent() : detached;
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    generator.addSigners(signed.getSignerInfos());
    try {
      generator.addCertificates(signed.getCertificates());
    } catch (CMSException e) {
      throw new IllegalArgumentException("certificates that cannot be read", e);
    }
    return generate(generator, content, List.of(signer), enclosed);
  }

  byte[] stamp(byte[] message, CmsSignatures.Stamper stamper) throws IOException {
    CMSSignedData signed = parse(message);
    List<SignerInformation> stamped = new ArrayList<>();
    for (SignerInformation signer : signed.getSignerInfos()) {
      stamped.add(stamped(signer) ? signer : stamp(signer, stamper));
    }
    return CMSSignedData.replaceSigners(signed, new SignerInformationStore(stamped))
        .getEncoded(ASN1Encoding.DER);
  }

  private static boolean stamped(SignerInformation signer) {
    AttributeTable unsigned = signer.getUnsignedAttributes();
    return unsigned != null
        && unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken) != null;
  }

  private static SignerInformation stamp(SignerInformation signer, CmsSignatures.Stamper stamper)
      throws IOException {
    byte[] token = stamper.stamp(signer.getSignature());
    AttributeTable unsigned = signer.getUnsignedAttributes();
    ASN1EncodableVector attributes =
        unsigned == null ? new ASN1EncodableVector() : unsigned.toASN1EncodableVector();
    attributes.add(
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
            new DERSet(ASN1Primitive.fromByteArray(token))));
    return SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(attributes));
  }

  private byte[] generate(
      CMSSignedDataGenerator generator, byte[] content, List<Signer> signers, boolean enclosed) {
    try {
      List<X509CertificateHolder> certificates = new ArrayList<>();
      for (Signer signer : signers) {
        X509CertificateHolder certificate =
            new X509CertificateHolder(signer.certificate().getEncoded());
        generator.addSignerInfoGenerator(signerInfo(signer, certificate));
        certificates.add(certificate);
      }
      generator.addCertificates(new CollectionStore<>(certificates));
      return generator
          .generate(new CMSProcessableByteArray(content), enclosed)
          .getEncoded(ASN1Encoding.DER);
    } catch (CMSException | OperatorException | GeneralSecurityException | IOException e) {
      throw new SigningException("cannot sign with " + signers, e);
    }
  }

  private SignerInfoGenerator signerInfo(Signer signer, X509CertificateHolder certificate)
      throws OperatorException, GeneralSecurityException, IOException {
    return new SignerInfoGeneratorBuilder(new JcaDigests(primitives))
        .setContentDigest(AlgorithmIdentifiers.digest(signer.algorithm()))
        .setSignedAttributeGenerator(
            new DefaultSignedAttributeTableGenerator(attributes(certificate)))
        .build(new JcaSigner(primitives, signer.algorithm(), signer.key()), certificate);
  }

  /** The claimed time, and which certificate is the signer's (SHA-256, the default of RFC 5035). */
  private AttributeTable attributes(X509CertificateHolder certificate)
      throws GeneralSecurityException, IOException {
    byte[] digest = primitives.digest("2.16.840.1.101.3.4.2.1").digest(certificate.getEncoded());
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    attributes.add(
        new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(clock.instant())))));
    attributes.add(
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest)))));
    return new AttributeTable(attributes);
  }

  private static CMSSignedData parse(byte[] message) {
    try {
      return new CMSSignedData(message);
    } catch (CMSException e) {
      throw new IllegalArgumentException("not a CMS message", e);
    }
  }
}
