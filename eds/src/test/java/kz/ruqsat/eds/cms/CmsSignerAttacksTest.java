package kz.ruqsat.eds.cms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.ruqsat.eds.cms.CmsSignaturesTest.CMS;
import static kz.ruqsat.eds.cms.CmsSignaturesTest.CONTENT;
import static kz.ruqsat.eds.cms.CmsSignaturesTest.signer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.eds.Role;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.testpki.Forger;
import kz.ruqsat.eds.testpki.Holder;
import kz.ruqsat.eds.testpki.Sample;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each signer here would pass a verifier that believes what he says about himself. */
class CmsSignerAttacksTest {

  private static final Signer HEAD = signer(SignatureAlgorithm.GOST_2015, Sample.HEAD);
  private static final Signer OTHER = signer(SignatureAlgorithm.GOST_2015, Sample.EMPLOYEE);
  private static final byte[] SIGNED = CMS.sign(CONTENT, List.of(HEAD));
  private static final byte[] FORGED = "Forged content".getBytes(UTF_8);

  @Test
  void digestAndSignatureMustBeAPair() {
    SignerInfo signer = Surgery.signers(SIGNED).get(0);
    AlgorithmIdentifier sha256 = algorithm("2.16.840.1.101.3.4.2.1");
    SignerInfo mixed =
        Surgery.withAlgorithms(signer, sha256, signer.getDigestEncryptionAlgorithm());
    refused(
        VerdictCode.ALGORITHM,
        "digest 2.16.840.1.101.3.4.2.1 with GOST_2015",
        Surgery.withSigners(SIGNED, List.of(mixed)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.2.840.113549.1.1.5", // sha1WithRSAEncryption
        "1.2.840.113549.1.1.4", // md5WithRSAEncryption
        "1.2.398.3.10.1.1.2.3.1", // GOST 34.10-2015 with 256 bit
        "1.2.643.7.1.1.3.3", // the Russian identifier of the same mathematics
        "1.2.840.113549.2.9" // hmacWithSHA256
      })
  void algorithmsThatAreNotAdmittedAreRefused(String oid) {
    SignerInfo signer = Surgery.signers(SIGNED).get(0);
    SignerInfo changed =
        Surgery.withAlgorithms(signer, signer.getDigestAlgorithm(), algorithm(oid));
    refused(
        VerdictCode.ALGORITHM, "signature " + oid, Surgery.withSigners(SIGNED, List.of(changed)));
  }

  @Test
  void parametersInAnAlgorithmWithoutAnyAreRefused() {
    SignerInfo signer = Surgery.signers(SIGNED).get(0);
    ASN1ObjectIdentifier oid = signer.getDigestEncryptionAlgorithm().getAlgorithm();
    SignerInfo changed =
        Surgery.withAlgorithms(
            signer,
            signer.getDigestAlgorithm(),
            new AlgorithmIdentifier(oid, new ASN1ObjectIdentifier("1.2.3")));
    refused(
        VerdictCode.ALGORITHM, "signature " + oid, Surgery.withSigners(SIGNED, List.of(changed)));
  }

  @Test
  void aSignatureOfOneKeyUnderTheNameOfAnotherIsRefused() {
    SignerInfo mine = Surgery.signers(SIGNED).get(0);
    SignerInfo other = Surgery.signers(CMS.sign(CONTENT, List.of(OTHER))).get(0);
    SignerInfo renamed =
        new SignerInfo(
            other.getSID(),
            mine.getDigestAlgorithm(),
            mine.getAuthenticatedAttributes(),
            mine.getDigestEncryptionAlgorithm(),
            mine.getEncryptedDigest(),
            (ASN1Set) null);
    byte[] forged =
        Surgery.withCertificates(
            Surgery.withSigners(SIGNED, List.of(renamed)), List.of(certificate(OTHER)));
    refused(VerdictCode.SIGNATURE_INVALID, "the value is not that of this key", forged);
  }

  @Test
  void strippedSignedAttributesAreRefused() {
    SignerInfo bare = Surgery.withSignedAttributes(Surgery.signers(SIGNED).get(0), null);
    refused(
        VerdictCode.STRUCTURE, "no signed attributes", Surgery.withSigners(SIGNED, List.of(bare)));
  }

  /**
   * The signature over attributes, passed off as one over a content that spells these attributes.
   */
  @Test
  void signedAttributesPassedOffAsContentAreRefused() throws IOException {
    SignerInfo signer = Surgery.signers(SIGNED).get(0);
    byte[] attributes = signer.getAuthenticatedAttributes().getEncoded("DER");
    byte[] forged =
        Surgery.withContent(
            Surgery.withSigners(SIGNED, List.of(Surgery.withSignedAttributes(signer, null))),
            attributes);
    refused(VerdictCode.STRUCTURE, "no signed attributes", forged);
  }

  @Test
  void aMessageWithoutItsDigestIsRefused() {
    SignerInfo without =
        Surgery.withAttribute(
            Surgery.signers(SIGNED).get(0),
            it -> it.getAttrType().equals(CMSAttributes.messageDigest) ? null : it);
    assertFalse(CMS.verify(Surgery.withSigners(SIGNED, List.of(without))).verdict().isValid());
  }

  @Test
  void aChangedSigningTimeIsRefused() {
    SignerInfo changed =
        Surgery.withAttribute(
            Surgery.signers(SIGNED).get(0),
            it ->
                it.getAttrType().equals(CMSAttributes.signingTime)
                    ? new Attribute(it.getAttrType(), new DERSet(new DERUTCTime("200101000000Z")))
                    : it);
    refused(
        VerdictCode.SIGNATURE_INVALID,
        "the value is not that of this key",
        Surgery.withSigners(SIGNED, List.of(changed)));
  }

  @Test
  void twoDigestsInOneAttributeAreRefused() {
    SignerInfo doubled =
        Surgery.withAttribute(
            Surgery.signers(SIGNED).get(0),
            it ->
                it.getAttrType().equals(CMSAttributes.messageDigest)
                    ? new Attribute(
                        it.getAttrType(),
                        new DERSet(
                            new ASN1Encodable[] {
                              it.getAttrValues().getObjectAt(0), new DEROctetString(FORGED)
                            }))
                    : it);
    refused(
        VerdictCode.STRUCTURE,
        "signed attribute 1.2.840.113549.1.9.4 not single",
        Surgery.withSigners(SIGNED, List.of(doubled)));
  }

  @Test
  void anAttributeGivenTwiceIsRefused() {
    SignerInfo signer = Surgery.signers(SIGNED).get(0);
    List<ASN1Encodable> attributes = new ArrayList<>();
    signer.getAuthenticatedAttributes().forEach(attributes::add);
    attributes.add(
        new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(FORGED))));
    SignerInfo doubled = Surgery.withSignedAttributes(signer, Surgery.set(attributes));
    refused(
        VerdictCode.STRUCTURE,
        "signed attribute 1.2.840.113549.1.9.4 not single",
        Surgery.withSigners(SIGNED, List.of(doubled)));
  }

  @Test
  void anotherCertificateForTheSameKeyIsRefused() throws Exception {
    Holder head =
        Holder.naturalPerson("СЫНАҚ", "ҮЛГІ", "МЫСАЛҰЛЫ", Sample.EMPLOYEE.iin())
            .at("ТОО «Үлгі Өлшем»", Sample.HEAD.bin(), Role.HEAD);
    Signer promoted = new Signer(OTHER.key(), Forger.promote(OTHER, head));
    byte[] asEmployee = CMS.sign(CONTENT, List.of(OTHER));
    SignerInfo signer = Surgery.signers(asEmployee).get(0);
    SignerInfo swapped =
        new SignerInfo(
            Surgery.signers(CMS.sign(CONTENT, List.of(promoted))).get(0).getSID(),
            signer.getDigestAlgorithm(),
            signer.getAuthenticatedAttributes(),
            signer.getDigestEncryptionAlgorithm(),
            signer.getEncryptedDigest(),
            (ASN1Set) null);
    byte[] forged =
        Surgery.withCertificates(
            Surgery.withSigners(asEmployee, List.of(swapped)), List.of(certificate(promoted)));
    refused(VerdictCode.SIGNATURE_INVALID, "the signer named another certificate as his", forged);
  }

  @ParameterizedTest
  @EnumSource
  void zeroIsNoSignature(SignatureAlgorithm algorithm) {
    byte[] signed = CMS.sign(CONTENT, List.of(signer(algorithm, Sample.HEAD)));
    SignerInfo signer = Surgery.signers(signed).get(0);
    int length = signer.getEncryptedDigest().getOctets().length;
    SignerInfo zero = Surgery.withValue(signer, new byte[length]);
    SignerInfo empty = Surgery.withValue(signer, new byte[0]);
    for (SignerInfo forged : List.of(zero, empty)) {
      assertEquals(
          VerdictCode.SIGNATURE_INVALID,
          CMS.verify(Surgery.withSigners(signed, List.of(forged))).verdict().code());
    }
  }

  /** An oddity of 2018 and 2019, to be accepted: the key's identifier for the signature's. */
  @ParameterizedTest
  @EnumSource
  void theKeyMayStandForTheSignatureAsKalkanWroteIt(SignatureAlgorithm algorithm)
      throws IOException {
    byte[] signed = CMS.sign(CONTENT, List.of(signer(algorithm, Sample.HEAD)));
    SignerInfo signer = Surgery.signers(signed).get(0);
    for (String oid : List.of(algorithm.keyOid(), algorithm.signatureOid())) {
      SignerInfo odd = Surgery.withAlgorithms(signer, signer.getDigestAlgorithm(), algorithm(oid));
      SignedContent outcome = CMS.verify(Surgery.withSigners(signed, List.of(odd)));
      assertEquals(Verdict.VALID, outcome.verdict());
    }
  }

  private static void refused(VerdictCode code, String detail, byte[] message) {
    assertEquals(Verdict.of(code, detail), CMS.verify(message).verdict());
  }

  private static AlgorithmIdentifier algorithm(String oid) {
    return new AlgorithmIdentifier(new ASN1ObjectIdentifier(oid));
  }

  private static Certificate certificate(Signer signer) {
    try {
      return Certificate.getInstance(signer.certificate().getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
