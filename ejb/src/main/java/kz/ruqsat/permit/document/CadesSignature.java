package kz.ruqsat.permit.document;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.util.List;
import kz.ruqsat.eds.Signer;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;

/**
 * A detached CAdES signature as PAdES wants it (ETSI EN 319 142-1, 6.3): the certificate is named
 * in it, and it claims no time of its own, since the PDF says that.
 */
final class CadesSignature {

  private CadesSignature() {}

  /**
   * @param signer with an RSA key
   * @return CMS, DER
   */
  static byte[] detached(byte[] content, Signer signer) {
    try {
      X509CertificateHolder certificate =
          new X509CertificateHolder(signer.certificate().getEncoded());
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      var standard = new DefaultSignedAttributeTableGenerator(naming(certificate));
      generator.addSignerInfoGenerator(
          new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .setSignedAttributeGenerator(
                  parameters -> timeless(standard.getAttributes(parameters)))
              .build(
                  new JcaContentSignerBuilder("SHA256withRSA").build(signer.key()), certificate));
      generator.addCertificates(new CollectionStore<>(List.of(certificate)));
      return generator
          .generate(new CMSProcessableByteArray(content), false)
          .getEncoded(ASN1Encoding.DER);
    } catch (IOException
        | CMSException
        | OperatorCreationException
        | CertificateEncodingException e) {
      throw new IllegalStateException("the seal can not be made", e);
    }
  }

  private static AttributeTable timeless(AttributeTable attributes) {
    return attributes.remove(CMSAttributes.signingTime);
  }

  private static AttributeTable naming(X509CertificateHolder certificate) throws IOException {
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    attributes.add(
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(
                new SigningCertificateV2(new ESSCertIDv2(sha256(certificate.getEncoded()))))));
    return new AttributeTable(attributes);
  }

  private static byte[] sha256(byte[] octets) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(octets);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
