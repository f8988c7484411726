package kz.ruqsat.eds.tsp;

import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.engine.AlgorithmIdentifiers;
import kz.ruqsat.eds.engine.JcaDigests;
import kz.ruqsat.eds.engine.JcaSigner;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.testpki.SharedPki;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.util.CollectionStore;

/** Makes time stamp tokens with any key, as no authority would. */
final class Tokens {

  private Tokens() {}

  static byte[] by(Signer signer, byte[] stamped) {
    try {
      Primitives primitives = Primitives.open();
      byte[] imprint = primitives.digest(signer.algorithm().digestOid()).digest(stamped);
      TSTInfo info =
          new TSTInfo(
              new ASN1ObjectIdentifier("1.2.398.3.3.2.6.4"),
              new MessageImprint(AlgorithmIdentifiers.digest(signer.algorithm()), imprint),
              new ASN1Integer(BigInteger.ONE),
              new ASN1GeneralizedTime(Date.from(SharedPki.NOW)),
              null,
              null,
              null,
              null,
              null);
      X509CertificateHolder holder = new X509CertificateHolder(signer.certificate().getEncoded());
      byte[] certHash =
          primitives.digest("2.16.840.1.101.3.4.2.1").digest(signer.certificate().getEncoded());
      AttributeTable attributes =
          new AttributeTable(
              new Attribute(
                  PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                  new DERSet(new SigningCertificateV2(new ESSCertIDv2(certHash)))));
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addCertificates(new CollectionStore<>(List.of(holder)));
      generator.addSignerInfoGenerator(
          new SignerInfoGeneratorBuilder(new JcaDigests(primitives))
              .setContentDigest(AlgorithmIdentifiers.digest(signer.algorithm()))
              .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes))
              .build(new JcaSigner(primitives, signer.algorithm(), signer.key()), holder));
      return generator
          .generate(
              new CMSProcessableByteArray(
                  PKCSObjectIdentifiers.id_ct_TSTInfo, info.getEncoded("DER")),
              true)
          .getEncoded("DER");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
