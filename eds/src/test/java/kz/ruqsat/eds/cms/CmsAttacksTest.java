package kz.ruqsat.eds.cms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.ruqsat.eds.cms.CmsSignaturesTest.CMS;
import static kz.ruqsat.eds.cms.CmsSignaturesTest.CONTENT;
import static kz.ruqsat.eds.cms.CmsSignaturesTest.content;
import static kz.ruqsat.eds.cms.CmsSignaturesTest.signer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.util.Arrays;
import java.util.List;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.eds.testpki.SharedPki;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.Certificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each message here would pass a verifier that trusts the message about itself. */
class CmsAttacksTest {

  private static final Signer HEAD = signer(SignatureAlgorithm.GOST_2015, Sample.HEAD);
  private static final Signer OTHER = signer(SignatureAlgorithm.GOST_2015, Sample.EMPLOYEE);
  private static final byte[] SIGNED = CMS.sign(CONTENT, List.of(HEAD));
  private static final byte[] DETACHED = CMS.signDetached(CONTENT, List.of(HEAD));
  private static final byte[] FORGED = "Forged content".getBytes(UTF_8);

  @Test
  void noSignersIsNotSigned() {
    refused(VerdictCode.STRUCTURE, "no signers", Surgery.withSigners(SIGNED, List.of()));
  }

  @Test
  void aSignerWithoutCertificateIsRefused() {
    refused(
        VerdictCode.STRUCTURE,
        "signer without certificate",
        Surgery.withCertificates(SIGNED, List.of()));
    refused(
        VerdictCode.STRUCTURE,
        "signer without certificate",
        Surgery.withCertificates(SIGNED, null));
  }

  @Test
  void contentSmuggledIntoADetachedMessageIsRefused() throws IOException {
    byte[] smuggled = Surgery.withContent(DETACHED, FORGED);
    Verdict verdict = CMS.verify(smuggled, content()).verdict();
    assertEquals(
        Verdict.of(VerdictCode.STRUCTURE, "a content is enclosed where none must be"), verdict);
  }

  @Test
  void aDetachedMessageHasNoContentOfItsOwn() {
    refused(VerdictCode.STRUCTURE, "the content is not enclosed", DETACHED);
  }

  @Test
  void replacedContentIsRefused() {
    refused(
        VerdictCode.DIGEST_MISMATCH,
        "the content is not what was signed",
        Surgery.withContent(SIGNED, FORGED));
  }

  @Test
  void oneBadOfTwoSignersSpoilsTheMessage() {
    byte[] two = CMS.addSignature(SIGNED, OTHER);
    List<SignerInfo> signers = Surgery.signers(two);
    SignerInfo good = signers.get(0);
    byte[] value = signers.get(1).getEncryptedDigest().getOctets().clone();
    value[7] ^= 1;
    SignerInfo bad = Surgery.withValue(signers.get(1), value);
    SignedContent outcome = CMS.verify(Surgery.withSigners(two, List.of(good, bad)));
    assertEquals(VerdictCode.SIGNATURE_INVALID, outcome.verdict().code());
    assertEquals(1, outcome.signatures().stream().filter(it -> it.verdict().isValid()).count());
  }

  @Test
  void anotherTypeOfContentIsRefused() {
    ContentInfo inner =
        new ContentInfo(CMSObjectIdentifiers.envelopedData, new DEROctetString(CONTENT));
    refused(
        VerdictCode.STRUCTURE,
        "content of type 1.2.840.113549.1.7.3",
        Surgery.withInner(SIGNED, inner));
  }

  @Test
  void theSameSignatureTwiceDoesNotCountAsTwo() {
    SignerInfo signer = Surgery.signers(SIGNED).get(0);
    SignerInfo again = Surgery.withValue(signer, signer.getEncryptedDigest().getOctets());
    byte[] doubled =
        Surgery.close(
            new SignedData(
                Surgery.open(SIGNED).getDigestAlgorithms(),
                Surgery.open(SIGNED).getEncapContentInfo(),
                Surgery.open(SIGNED).getCertificates(),
                null,
                new DERSet(new ASN1Encodable[] {signer, again})));
    refused(VerdictCode.STRUCTURE, "the same signature twice", doubled);
  }

  @Test
  void octetsAfterTheMessageAreRefused() {
    refused(
        VerdictCode.STRUCTURE, "not exactly one object", Arrays.copyOf(SIGNED, SIGNED.length + 1));
  }

  @Test
  void aTruncatedMessageIsRefused() {
    for (int length = 0; length < SIGNED.length; length += 97) {
      assertEquals(
          VerdictCode.STRUCTURE,
          CMS.verify(Arrays.copyOf(SIGNED, length)).verdict().code(),
          "cut at " + length);
    }
  }

  @Test
  void nestingWithoutEndIsRefused() {
    byte[] bomb = new byte[1 << 20];
    for (int i = 0; i < bomb.length; i += 2) {
      bomb[i] = 0x30;
      bomb[i + 1] = (byte) 0x80;
    }
    assertEquals(VerdictCode.STRUCTURE, CMS.verify(bomb).verdict().code());
  }

  @Test
  void limitsAreKept() {
    byte[] two = CMS.addSignature(SIGNED, OTHER);
    tooLarge(new CmsLimits(SIGNED.length - 1, 20, 100), SIGNED);
    tooLarge(new CmsLimits(1 << 20, 1, 100), two);
    tooLarge(new CmsLimits(1 << 20, 20, 1), two);
  }

  @Test
  void anotherFormatIsNotAMessage() throws IOException {
    assertEquals(VerdictCode.STRUCTURE, CMS.verify(new byte[0]).verdict().code());
    assertEquals(VerdictCode.STRUCTURE, CMS.verify(CONTENT).verdict().code());
    assertEquals(VerdictCode.STRUCTURE, CMS.verify(DERNull.INSTANCE.getEncoded()).verdict().code());
    assertEquals(
        VerdictCode.STRUCTURE, CMS.verify(certificate(HEAD).getEncoded()).verdict().code());
    assertEquals(
        Verdict.of(VerdictCode.STRUCTURE, "not SignedData"),
        CMS.verify(
                new ContentInfo(CMSObjectIdentifiers.data, new DEROctetString(CONTENT))
                    .getEncoded())
            .verdict());
  }

  /** Every octet of the message is either signed, or named by what is, or without any effect. */
  @ParameterizedTest
  @EnumSource
  void noFlippedBitChangesWhatIsHandedOut(SignatureAlgorithm algorithm) {
    Signer signer = signer(algorithm, Sample.HEAD);
    byte[] signed = CMS.sign(CONTENT, List.of(signer));
    for (int at = 0; at < signed.length; at += 5) {
      byte[] flipped = signed.clone();
      flipped[at] ^= (byte) (1 << at % 8);
      SignedContent outcome = CMS.verify(flipped);
      if (outcome.verdict().isValid()) {
        assertTrue(Arrays.equals(CONTENT, outcome.content().orElseThrow()), "at " + at);
        assertEquals(
            signer.certificate(), outcome.signatures().get(0).signer().orElseThrow(), "at " + at);
      }
    }
  }

  /** BER with indefinite lengths, as streaming tools write it, is the same message. */
  @Test
  void berIsReadLikeDer() throws IOException {
    byte[] ber = Surgery.withContent(SIGNED, CONTENT);
    ByteArrayOutputStream check = new ByteArrayOutputStream();
    check.write(ber);
    assertEquals(Verdict.VALID, CMS.verify(check.toByteArray()).verdict());
  }

  private static void refused(VerdictCode code, String detail, byte[] message) {
    assertEquals(Verdict.of(code, detail), CMS.verify(message).verdict());
  }

  private static void tooLarge(CmsLimits limits, byte[] message) {
    CmsSignatures small = new CmsSignatures(Primitives.open(), limits, SharedPki.CLOCK);
    assertEquals(VerdictCode.TOO_LARGE, small.verify(message).verdict().code());
  }

  private static Certificate certificate(Signer signer) {
    try {
      return Certificate.getInstance(signer.certificate().getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
