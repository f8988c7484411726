package kz.ruqsat.eds.xml;

import static kz.ruqsat.eds.xml.Edit.content;
import static kz.ruqsat.eds.xml.Edit.cut;
import static kz.ruqsat.eds.xml.Edit.replace;
import static kz.ruqsat.eds.xml.Edit.replaceFirst;
import static kz.ruqsat.eds.xml.Messages.APPLICATION;
import static kz.ruqsat.eds.xml.Messages.assertCode;
import static kz.ruqsat.eds.xml.Messages.signDocument;
import static kz.ruqsat.eds.xml.Messages.text;
import static kz.ruqsat.eds.xml.Messages.verifyDocument;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Base64;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.testpki.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an attacker does to a signed document, and what we say to it. */
class DocumentAttackTest {

  private final Signer person = Signers.of(SignatureAlgorithm.RSA_SHA256, Sample.NATURAL_PERSON);
  private final String signed = signDocument(APPLICATION, person);

  @Test
  void aCommentInsideAValueDoesNotChangeWhatIsRead() {
    String attacked = replace(signed, "900101350013", "900101<!-- -->350013");

    SignedDocument document = verifyDocument(attacked);

    assertEquals(APPLICATION, text(document.content()));
  }

  @Test
  void aChangedValueIsNoticed() {
    refused(VerdictCode.DIGEST_MISMATCH, replace(signed, "900101350013", "900101350014"));
  }

  @Test
  void anAddedAttributeIsNoticed() {
    refused(VerdictCode.DIGEST_MISMATCH, replace(signed, "<iin>", "<iin nil='true'>"));
  }

  @Test
  void aNamespaceThatNobodyUsesIsSignedToo() {
    refused(VerdictCode.SIGNATURE_INVALID, replaceFirst(signed, "urn:b", "urn:c"));
  }

  @Test
  void aProcessingInstructionInsideIsNoticed() {
    refused(VerdictCode.DIGEST_MISMATCH, replace(signed, "<iin>", "<?pay now?><iin>"));
  }

  @Test
  void aProcessingInstructionBeforeTheRootIsNoticed() {
    refused(VerdictCode.DIGEST_MISMATCH, "<?xml-stylesheet href='evil.xsl'?>" + signed);
  }

  @Test
  void reindentingIsToldFromAWrongSignature() {
    refused(VerdictCode.DIGEST_MISMATCH, replace(signed, "<iin>", "\n  <iin>"));
  }

  @Test
  void contentSmuggledInAfterTheSignatureIsRefused() {
    refused(VerdictCode.STRUCTURE, replace(signed, "</application>", "<iin>1</iin></application>"));
  }

  @Test
  void textSmuggledInAfterTheSignatureIsNoticed() {
    refused(VerdictCode.DIGEST_MISMATCH, replace(signed, "</application>", "x</application>"));
  }

  @Test
  void aSignedDocumentInsideAnotherDoesNotSignTheOther() {
    refused(VerdictCode.STRUCTURE, "<application><iin>1</iin>" + signed + "</application>");
  }

  @Test
  void aSignatureTakenToAnotherDocumentIsNoticed() {
    String signature = cut(signed, "<ds:Signature .*</ds:Signature>");
    refused(
        VerdictCode.DIGEST_MISMATCH,
        "<application xmlns=\"urn:a\" xmlns:unused=\"urn:b\" xml:lang=\"kk\"><iin>1</iin>"
            + signature
            + "</application>");
  }

  @Test
  void aSignatureInAnotherNamespaceIsNone() {
    refused(VerdictCode.STRUCTURE, replace(signed, XmlNames.DS + "\"", "urn:mine\""));
  }

  @Test
  void aStrippedSignatureIsMissed() {
    refused(VerdictCode.STRUCTURE, APPLICATION);
  }

  @Test
  void aSignatureAsTheWholeDocumentIsRefused() {
    refused(VerdictCode.STRUCTURE, cut(signed, "<ds:Signature .*</ds:Signature>"));
  }

  @Test
  void aSignedInfoOfOnesOwnIsNoticed() {
    String digest = content(signed, "ds:DigestValue");
    refused(
        VerdictCode.SIGNATURE_INVALID,
        replace(signed, digest, Base64.getEncoder().encodeToString(new byte[32])));
  }

  @ParameterizedTest
  @EnumSource
  void aSignatureOfZerosIsWrong(SignatureAlgorithm algorithm) {
    withValue(algorithm, length -> new byte[length], VerdictCode.SIGNATURE_INVALID);
  }

  @ParameterizedTest
  @EnumSource
  void aSignatureOfOnesIsWrong(SignatureAlgorithm algorithm) {
    withValue(
        algorithm,
        length -> {
          byte[] ones = new byte[length];
          java.util.Arrays.fill(ones, (byte) 0xff);
          return ones;
        },
        VerdictCode.SIGNATURE_INVALID);
  }

  @ParameterizedTest
  @EnumSource
  void anEmptySignatureIsWrong(SignatureAlgorithm algorithm) {
    withValue(algorithm, length -> new byte[0], VerdictCode.SIGNATURE_INVALID);
  }

  @ParameterizedTest
  @EnumSource
  void aSignatureTooLongIsWrong(SignatureAlgorithm algorithm) {
    withValue(algorithm, length -> new byte[length + 1], VerdictCode.SIGNATURE_INVALID);
  }

  @ParameterizedTest
  @EnumSource
  void anotherCertificateOfTheSameKindDidNotSign(SignatureAlgorithm algorithm) {
    Signer signer = Signers.of(algorithm, Sample.NATURAL_PERSON);
    Signer other = Signers.of(algorithm, Sample.HEAD);
    refused(
        VerdictCode.SIGNATURE_INVALID,
        replace(signDocument(APPLICATION, signer), base64(signer), base64(other)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AAAA", "not base64!", "MIIB", "<x/>"})
  void whatIsNoCertificateIsRefused(String text) {
    refused(VerdictCode.STRUCTURE, replace(signed, base64(person), text));
  }

  @Test
  void octetsAfterTheCertificateAreRefused() throws Exception {
    byte[] der = person.certificate().getEncoded();
    String longer =
        Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(der, der.length + 1));
    refused(VerdictCode.STRUCTURE, replace(signed, base64(person), longer));
  }

  @Test
  void ofTwoCertificatesNoneIsChosen() {
    String element = cut(signed, "<ds:X509Certificate>.*</ds:X509Certificate>");
    refused(VerdictCode.STRUCTURE, replace(signed, element, element + element));
  }

  @Test
  void twoSetsOfCertificatesAreRefused() {
    String element = cut(signed, "<ds:X509Data>.*</ds:X509Data>");
    refused(VerdictCode.STRUCTURE, replace(signed, element, element + element));
  }

  @Test
  void aBareKeyIsNoSigner() {
    refused(
        VerdictCode.STRUCTURE,
        replaceFirst(
            signed,
            "<ds:X509Data>.*</ds:X509Data>",
            "<ds:KeyValue><ds:RSAKeyValue><ds:Modulus>AQAB</ds:Modulus></ds:RSAKeyValue>"
                + "</ds:KeyValue>"));
  }

  @Test
  void aKeyToBeFetchedIsNotFetched() {
    refused(
        VerdictCode.STRUCTURE,
        replaceFirst(
            signed,
            "<ds:X509Data>.*</ds:X509Data>",
            "<ds:RetrievalMethod URI='http://127.0.0.1:9/key'/>"));
  }

  @Test
  void noKeyAtAllIsRefused() {
    refused(VerdictCode.STRUCTURE, replaceFirst(signed, "<ds:KeyInfo>.*</ds:KeyInfo>", ""));
  }

  @Test
  void twoReferencesAreRefused() {
    String reference = cut(signed, "<ds:Reference .*</ds:Reference>");
    refused(VerdictCode.STRUCTURE, replace(signed, reference, reference + reference));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#a", "http://127.0.0.1:9/", "file:///etc/passwd", "#xpointer(/)", " "})
  void aReferenceToAnythingButTheDocumentIsRefused(String uri) {
    refused(
        VerdictCode.STRUCTURE,
        replace(replace(signed, "URI=\"\"", "URI=\"" + uri + "\""), "<iin>", "<iin Id='a'>"));
  }

  @Test
  void aReferenceWithoutUriIsRefused() {
    refused(VerdictCode.STRUCTURE, replace(signed, " URI=\"\"", ""));
  }

  @Test
  void anObjectInTheSignatureIsRefused() {
    refused(
        VerdictCode.STRUCTURE,
        replace(signed, "</ds:Signature>", "<ds:Object><iin>1</iin></ds:Object></ds:Signature>"));
  }

  @Test
  void aRefusedDocumentHandsOnNothing() {
    SignedDocument document = verifyDocument(replace(signed, "<iin>9", "<iin>8"));

    assertThrows(IllegalStateException.class, document::content);
  }

  private static void refused(VerdictCode expected, String attacked) {
    assertCode(expected, verifyDocument(attacked).verdict());
  }

  private interface Forgery {
    byte[] ofLength(int length);
  }

  private static void withValue(
      SignatureAlgorithm algorithm, Forgery forgery, VerdictCode expected) {
    Signer signer = Signers.of(algorithm, Sample.NATURAL_PERSON);
    String genuine = signDocument(APPLICATION, signer);
    assertEquals(Verdict.VALID, verifyDocument(genuine).verdict());
    String value = content(genuine, "ds:SignatureValue");
    byte[] forged = forgery.ofLength(Base64.getDecoder().decode(value).length);
    refused(expected, replace(genuine, value, Base64.getEncoder().encodeToString(forged)));
  }

  private static String base64(Signer signer) {
    return TokenText.base64(signer.certificate());
  }
}
