package kz.ruqsat.eds.xml;

import static kz.ruqsat.eds.xml.Edit.content;
import static kz.ruqsat.eds.xml.Edit.cut;
import static kz.ruqsat.eds.xml.Edit.replace;
import static kz.ruqsat.eds.xml.Edit.replaceFirst;
import static kz.ruqsat.eds.xml.Messages.REQUEST;
import static kz.ruqsat.eds.xml.Messages.assertCode;
import static kz.ruqsat.eds.xml.Messages.signBody;
import static kz.ruqsat.eds.xml.Messages.text;
import static kz.ruqsat.eds.xml.Messages.verifyBody;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.testpki.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an attacker does to a signed SOAP message, and what we say to it. */
class BodyAttackTest {

  private static final String EVIL = "<evil xmlns=\"urn:e\">900101350014</evil>";

  private final Signer system = Signers.system(SignatureAlgorithm.GOST_2015);
  private final String signed = signBody(REQUEST, system, KeyInfoForm.KEY_IDENTIFIER);
  private final String body = cut(signed, "<soap:Body .*</soap:Body>");
  private final String bodyStart = cut(body, "<soap:Body [^>]*>");
  private final String evilBody = bodyStart + EVIL + "</soap:Body>";

  @Test
  void theSignedBodyMovedIntoTheHeaderIsNotTheBody() {
    String moved = replace(signed, body, "<soap:Body>" + EVIL + "</soap:Body>");
    refused(
        VerdictCode.STRUCTURE,
        replace(moved, "</soap:Header>", "<x>" + body + "</x></soap:Header>"));
  }

  @Test
  void theSignedBodyMovedIntoTheHeaderUnderTheSameIdentifierIsAmbiguous() {
    String moved = replace(signed, body, evilBody);
    refused(
        VerdictCode.STRUCTURE,
        replace(moved, "</soap:Header>", "<x>" + body + "</x></soap:Header>"));
  }

  @Test
  void theSignedBodyMovedIntoTheSecurityHeaderIsNotTheBody() {
    String moved = replace(signed, body, evilBody);
    refused(VerdictCode.STRUCTURE, replace(moved, "</wsse:Security>", body + "</wsse:Security>"));
  }

  @Test
  void theSignedBodyMovedIntoTheSignatureIsNotTheBody() {
    String moved = replace(signed, body, "<soap:Body>" + EVIL + "</soap:Body>");
    refused(
        VerdictCode.STRUCTURE,
        replace(moved, "</ds:Signature>", "<ds:Object>" + body + "</ds:Object></ds:Signature>"));
  }

  @Test
  void theSignedBodyInsideAnotherBodyIsNotTheBody() {
    refused(
        VerdictCode.STRUCTURE, replace(signed, body, "<soap:Body>" + EVIL + body + "</soap:Body>"));
    refused(VerdictCode.STRUCTURE, replace(signed, body, bodyStart + EVIL + body + "</soap:Body>"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void twoBodiesAreRefused(boolean evilFirst) {
    String evil = "<soap:Body>" + EVIL + "</soap:Body>";
    refused(VerdictCode.STRUCTURE, replace(signed, body, evilFirst ? evil + body : body + evil));
  }

  @Test
  void aBodyOfTheOtherSoapVersionIsNoneOfThisMessage() {
    String other = "<o:Body xmlns:o='" + XmlNames.SOAP_12 + "'>" + EVIL + "</o:Body>";
    refused(VerdictCode.STRUCTURE, replace(signed, body, body + other));
    refused(VerdictCode.STRUCTURE, replace(signed, body, other + body));
    refused(VerdictCode.STRUCTURE, replace(signed, body, other));
  }

  @Test
  void anElementAfterTheBodyIsRefused() {
    refused(VerdictCode.STRUCTURE, replace(signed, body, body + EVIL));
  }

  @Test
  void aHeaderAfterTheBodyIsRefused() {
    String header = cut(signed, "<soap:Header>.*</soap:Header>");
    refused(VerdictCode.STRUCTURE, replace(replace(signed, header, ""), body, body + header));
  }

  @Test
  void anEnvelopeInsideAnotherIsNotTheMessage() {
    refused(
        VerdictCode.STRUCTURE,
        "<soap:Envelope xmlns:soap=\""
            + XmlNames.SOAP_11
            + "\"><soap:Header>"
            + signed
            + "</soap:Header><soap:Body>"
            + EVIL
            + "</soap:Body></soap:Envelope>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Id", "ID", "id", "xml:id", "x:Id"})
  void theSameIdentifierElsewhereIsAmbiguousHoweverItIsSpelt(String attribute) {
    String id = content(bodyStart.replaceAll(".*wsu:Id=\"([^\"]*)\".*", "<a>$1</a>"), "a");
    refused(
        VerdictCode.STRUCTURE,
        replace(
            signed,
            "<soap:Header>",
            "<soap:Header><x xmlns:x='urn:x' " + attribute + "='" + id + "'/>"));
  }

  @Test
  void aSignatureOverAHeaderSaysNothingOfTheBody() {
    String id = Edit.cut(bodyStart, "id-[0-9a-f-]+");
    String unsigned = replace(signed, bodyStart, "<soap:Body>");
    refused(
        VerdictCode.STRUCTURE,
        replace(unsigned, "<soap:Header>", "<soap:Header><x Id='" + id + "'/>"));
  }

  @ParameterizedTest
  @CsvSource({"''", "'#'", "'#xpointer(/)'", "'http://127.0.0.1:9/'", "'#other'"})
  void aReferenceToAnythingButTheBodyIsRefused(String uri) {
    refused(
        VerdictCode.STRUCTURE, replaceFirst(signed, "URI=\"#id-[^\"]*\"", "URI=\"" + uri + "\""));
  }

  @Test
  void aSecondReferenceIsRefused() {
    String reference = cut(signed, "<ds:Reference .*</ds:Reference>");
    refused(VerdictCode.STRUCTURE, replace(signed, reference, reference + reference));
  }

  @Test
  void aSecondSecurityHeaderIsRefused() {
    String security = cut(signed, "<wsse:Security .*</wsse:Security>");
    refused(VerdictCode.STRUCTURE, replace(signed, security, security + security));
    refused(
        VerdictCode.STRUCTURE,
        replace(
            signed,
            security,
            security + security.replace("mustUnderstand=\"1\"", "actor=\"urn:other\"")));
  }

  @Test
  void aSecondSignatureIsRefused() {
    String signature = cut(signed, "<ds:Signature .*</ds:Signature>");
    refused(VerdictCode.STRUCTURE, replace(signed, signature, signature + signature));
  }

  @Test
  void aSignatureOutsideTheSecurityHeaderIsNone() {
    String signature = cut(signed, "<ds:Signature .*</ds:Signature>");
    refused(
        VerdictCode.STRUCTURE,
        replace(replace(signed, signature, ""), "</soap:Header>", signature + "</soap:Header>"));
  }

  @Test
  void aSecurityHeaderInTheBodyIsNone() {
    String security = cut(signed, "<wsse:Security .*</wsse:Security>");
    refused(
        VerdictCode.STRUCTURE,
        replace(replace(signed, security, ""), bodyStart, bodyStart + security));
  }

  @Test
  void aStrippedSignatureIsMissed() {
    refused(VerdictCode.STRUCTURE, REQUEST);
    refused(VerdictCode.STRUCTURE, replaceFirst(signed, "<wsse:Security .*</wsse:Security>", ""));
    refused(VerdictCode.STRUCTURE, replaceFirst(signed, "<ds:Signature .*</ds:Signature>", ""));
  }

  @Test
  void aPlainSignatureInTheBodyIsNoTransportSignature() {
    refused(
        VerdictCode.STRUCTURE,
        Messages.signDocument(REQUEST, Signers.system(SignatureAlgorithm.RSA_SHA256)));
  }

  @Test
  void aCommentInsideAValueDoesNotChangeWhatIsRead() {
    SignedBody read = verifyBody(replace(signed, "900101350013", "900101<!-- -->350013"));

    assertTrue(text(read.canonical()).contains("<iin>900101350013</iin>"));
    assertEquals(
        "900101350013",
        read.element().getElementsByTagName("iin").item(0).getFirstChild().getNodeValue());
  }

  @Test
  void aCdataSectionInsideAValueDoesNotChangeWhatIsRead() {
    SignedBody read = verifyBody(replace(signed, "900101350013", "900101<![CDATA[350013]]>"));

    assertEquals(
        "900101350013",
        read.element().getElementsByTagName("iin").item(0).getFirstChild().getNodeValue());
  }

  @Test
  void aChangedBodyIsNoticed() {
    refused(VerdictCode.DIGEST_MISMATCH, replace(signed, "900101350013", "900101350014"));
    refused(VerdictCode.DIGEST_MISMATCH, replace(signed, "<iin>", "<iin xmlns='urn:x'>"));
    refused(VerdictCode.DIGEST_MISMATCH, replace(signed, "Types\">", "Other\">"));
    refused(VerdictCode.DIGEST_MISMATCH, replace(signed, bodyStart, bodyStart + "\n"));
  }

  @Test
  void whatIsNotSignedIsNotHandedOn() {
    String added = replace(signed, "<soap:Header>", "<soap:Header><to>me</to>");
    SignedBody read = verifyBody(added);

    assertFalse(text(read.canonical()).contains("to"));
    assertNull(read.element().getPreviousSibling().getPreviousSibling());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
        "http://www.w3.org/2000/09/xmldsig#enveloped-signature",
        "http://www.w3.org/TR/1999/REC-xpath-19991116",
        "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0"
            + "#STR-Transform"
      })
  void onlyExclusiveCanonicalizationTransformsABody(String transform) {
    String start = "<ds:Transform Algorithm=\"";
    refused(VerdictCode.ALGORITHM, replace(signed, start + XmlNames.EXCLUSIVE, start + transform));
    refused(
        VerdictCode.ALGORITHM,
        replace(signed, "<ds:Transforms>", "<ds:Transforms>" + start + transform + "\"/>"));
  }

  @ParameterizedTest
  @EnumSource
  void anotherCertificateDidNotSign(SignatureAlgorithm algorithm) {
    String message = signBody(REQUEST, Signers.system(algorithm), KeyInfoForm.KEY_IDENTIFIER);
    String other = TokenText.base64(Signers.of(algorithm, Sample.HEAD).certificate());
    refused(
        VerdictCode.SIGNATURE_INVALID,
        replace(message, content(message, "wsse:KeyIdentifier"), other));
  }

  @Test
  void aTokenInTwoCopiesIsAmbiguous() {
    String message = signBody(REQUEST, system, KeyInfoForm.BINARY_SECURITY_TOKEN);
    String token = cut(message, "<wsse:BinarySecurityToken .*</wsse:BinarySecurityToken>");
    refused(VerdictCode.STRUCTURE, replace(message, token, token + token));
  }

  @Test
  void aTokenOutsideTheSecurityHeaderIsNone() {
    String message = signBody(REQUEST, system, KeyInfoForm.BINARY_SECURITY_TOKEN);
    String token = cut(message, "<wsse:BinarySecurityToken .*</wsse:BinarySecurityToken>");
    refused(
        VerdictCode.STRUCTURE,
        replace(replace(message, token, ""), "</soap:Header>", token + "</soap:Header>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#X509PKIPathv1", "#PKCS7", "#ThumbprintSHA1", ""})
  void onlyWholeCertificatesIdentifyAKey(String type) {
    refused(VerdictCode.STRUCTURE, replace(signed, "#X509v3", type));
  }

  @Test
  void twoWaysToNameTheKeyAreOneTooMany() {
    String key = cut(signed, "<wsse:KeyIdentifier .*</wsse:KeyIdentifier>");
    refused(VerdictCode.STRUCTURE, replace(signed, key, key + key));
    String reference = cut(signed, "<wsse:SecurityTokenReference .*</wsse:SecurityTokenReference>");
    refused(VerdictCode.STRUCTURE, replace(signed, reference, reference + reference));
  }

  @ParameterizedTest
  @EnumSource
  void aSignatureOfZerosIsWrong(SignatureAlgorithm algorithm) {
    String message = signBody(REQUEST, Signers.system(algorithm), KeyInfoForm.ISSUER_SERIAL);
    String value = content(message, "ds:SignatureValue");
    byte[] zeros = new byte[Base64.getDecoder().decode(value).length];
    refused(
        VerdictCode.SIGNATURE_INVALID,
        replace(message, value, Base64.getEncoder().encodeToString(zeros)));
  }

  @Test
  void aRefusedMessageHandsOnNothing() {
    SignedBody read = verifyBody(replace(signed, "<iin>9", "<iin>8"));

    assertThrows(IllegalStateException.class, read::canonical);
    assertThrows(IllegalStateException.class, read::element);
    assertEquals(system.certificate(), read.signer().orElseThrow());
  }

  private static void refused(VerdictCode expected, String attacked) {
    assertCode(expected, verifyBody(attacked).verdict());
  }
}
