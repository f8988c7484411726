package kz.ruqsat.eds.xml;

import static kz.ruqsat.eds.xml.Edit.replace;
import static kz.ruqsat.eds.xml.Messages.WS_SECURITY;
import static kz.ruqsat.eds.xml.Messages.assertCode;
import static kz.ruqsat.eds.xml.Messages.bytes;
import static kz.ruqsat.eds.xml.Messages.text;
import static kz.ruqsat.eds.xml.Messages.verifyBody;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.Base64;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages as real clients send them, signed here by the JDK instead of our own code. */
class ForeignMessageTest {

  private static final String ENVELOPE =
      """
      <S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/" xmlns:wsu="%s">
        <S:Header><w:Security xmlns:w="%s"/></S:Header>
        <S:Body wsu:Id="id-1"><t:SendMessage xmlns:t="urn:t"><request>1 &lt; 2</request>\
      </t:SendMessage></S:Body>
      </S:Envelope>
      """
          .formatted(XmlNames.WSU, XmlNames.WSSE);

  private final Signer client = Signers.system(SignatureAlgorithm.RSA_SHA256);
  private final String der = TokenText.base64(client.certificate());

  @Test
  void aKeyIdentifierMayHaveLineBreaks() throws Exception {
    String lines =
        Base64.getMimeEncoder(64, new byte[] {'\r', '\n'})
            .encodeToString(Base64.getDecoder().decode(der));
    accepted(sign(ENVELOPE, keyIdentifier("\n  " + lines + "\n")));
  }

  @Test
  void aKeyIdentifierMayLeaveOutItsEncoding() throws Exception {
    accepted(
        sign(ENVELOPE, replace(keyIdentifier(der), " EncodingType='" + XmlNames.BASE64 + "'", "")));
  }

  @Test
  void theIssuerIsFoundHoweverItsNameIsWritten() throws Exception {
    String issuer = client.certificate().getIssuerX500Principal().toString();
    accepted(sign(ENVELOPE, issuerSerial(issuer, client.certificate().getSerialNumber() + "\n")));
  }

  @Test
  void anIssuerThatIsNotRegisteredIsUntrusted() throws Exception {
    refused(VerdictCode.UNTRUSTED, sign(ENVELOPE, issuerSerial("CN=Somebody,C=KZ", "1")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no name", "CN="})
  void anIssuerThatIsNoNameIsRefused(String issuer) throws Exception {
    SignedBody body = verifyBody(sign(ENVELOPE, issuerSerial(issuer, "one")));
    assertCode(VerdictCode.STRUCTURE, body.verdict());
  }

  @Test
  void aTokenMayStandAheadOfTheSignature() throws Exception {
    String token =
        "<w:BinarySecurityToken xmlns:w='%s' ValueType='%s' wsu:Id='X509-1'>%s"
                .formatted(XmlNames.WSSE, XmlNames.X509_V3, der)
            + "</w:BinarySecurityToken>";
    String withToken =
        replace(
            ENVELOPE,
            "<w:Security xmlns:w=\"" + XmlNames.WSSE + "\"/>",
            "<w:Security xmlns:w=\"" + XmlNames.WSSE + "\">" + token + "</w:Security>");
    accepted(sign(withToken, reference("<w:Reference URI='#X509-1'/>")));
    refused(VerdictCode.STRUCTURE, sign(withToken, reference("<w:Reference URI='#X509-2'/>")));
    refused(VerdictCode.STRUCTURE, sign(withToken, reference("<w:Reference URI='#id-1'/>")));
  }

  @Test
  void theListOfInclusivePrefixesThatWss4jWritesIsHonoured() throws Exception {
    accepted(sign(ENVELOPE, keyIdentifier(der), "S", "wsu"));
  }

  @Test
  void theBodyMayBearTwoIdentifiers() throws Exception {
    accepted(
        sign(
            replace(ENVELOPE, "<S:Body ", "<S:Body xmlns:e='" + XmlNames.WSSE + "' e:Id='id-2' "),
            keyIdentifier(der)));
  }

  @Test
  void theBodyMayBearAPlainIdentifier() throws Exception {
    accepted(sign(replace(ENVELOPE, "wsu:Id", "Id"), keyIdentifier(der)));
  }

  @Test
  void theBodyMayBearAnIdentifierOfTheOtherNamespace() throws Exception {
    accepted(
        sign(
            replace(ENVELOPE, "wsu:Id", "xmlns:e='" + XmlNames.WSSE + "' e:Id"),
            keyIdentifier(der)));
  }

  @Test
  void soap12IsAcceptedToo() throws Exception {
    accepted(sign(replace(ENVELOPE, XmlNames.SOAP_11, XmlNames.SOAP_12), keyIdentifier(der)));
  }

  @Test
  void headerAndBodyMayHavePrefixesOfTheirOwn() throws Exception {
    String mixed = replace(ENVELOPE, "<S:Body", "<B:Body xmlns:B='" + XmlNames.SOAP_11 + "'");
    accepted(sign(replace(mixed, "</S:Body>", "</B:Body>"), keyIdentifier(der)));
  }

  @Test
  void theEnvelopeMayHaveNoPrefix() throws Exception {
    String plain = ENVELOPE.replace("S:", "").replace("xmlns:S", "xmlns");
    accepted(sign(replace(plain, "<request>", "<request xmlns=''>"), keyIdentifier(der)));
  }

  @Test
  void anotherHeaderMayStandBesides() throws Exception {
    accepted(
        sign(
            replace(ENVELOPE, "<S:Header>", "<S:Header><a:To xmlns:a='urn:a'>x</a:To>"),
            keyIdentifier(der)));
  }

  @Test
  void aTimestampNobodySignedIsOfNoAccount() throws Exception {
    accepted(
        replace(
            sign(ENVELOPE, keyIdentifier(der)),
            "<ds:Signature ",
            "<wsu:Timestamp/><ds:Signature "));
  }

  @Test
  void mustUnderstandChangesNothing() throws Exception {
    accepted(
        replace(
            sign(ENVELOPE, keyIdentifier(der)),
            "<w:Security ",
            "<w:Security S:mustUnderstand='1' "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "UTF-16", "UTF-8"})
  void anyEncodingIsReadThatIsDeclared(String encoding) throws Exception {
    String cyrillic = replace(ENVELOPE, "<request>", "<request>Иванов ");
    String signed = sign(cyrillic, keyIdentifier(der));
    String declared = replace(signed, "encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"");

    SignedBody body =
        WS_SECURITY.verify(declared.getBytes(Charset.forName(encoding)), CertificateLookup.NONE);

    assertEquals(Verdict.VALID, body.verdict());
    assertTrue(text(body.canonical()).contains("Иванов"));
  }

  @Test
  void lineEndsOfAnotherSystemAreReadAsTheParserMust() throws Exception {
    accepted(replace(sign(ENVELOPE, keyIdentifier(der)), "\n", "\r\n"));
  }

  @Test
  void aCertificateThatIsBroughtAlongNeedsNoRegistry() throws Exception {
    byte[] signed = bytes(sign(ENVELOPE, keyIdentifier(der)));
    assertEquals(Verdict.VALID, WS_SECURITY.verify(signed, CertificateLookup.NONE).verdict());
  }

  private String sign(String envelope, String tokenReference, String... prefixes) throws Exception {
    return JdkSignatures.signBody(envelope, "id-1", client, tokenReference, prefixes);
  }

  private static String keyIdentifier(String content) {
    return reference(
        "<w:KeyIdentifier EncodingType='%s' ValueType='%s'>%s</w:KeyIdentifier>"
            .formatted(XmlNames.BASE64, XmlNames.X509_V3, content));
  }

  private static String issuerSerial(String issuer, String serialNumber) {
    return reference(
        ("<d:X509Data xmlns:d='%s'><d:X509IssuerSerial><d:X509IssuerName>%s</d:X509IssuerName>"
                + "<d:X509SerialNumber>%s</d:X509SerialNumber></d:X509IssuerSerial></d:X509Data>")
            .formatted(XmlNames.DS, issuer, serialNumber));
  }

  private static String reference(String content) {
    return "<w:SecurityTokenReference xmlns:w='"
        + XmlNames.WSSE
        + "'>"
        + content
        + "</w:SecurityTokenReference>";
  }

  private void accepted(String message) {
    SignedBody body = verifyBody(message);
    assertCode(VerdictCode.VALID, body.verdict());
    assertEquals(client.certificate(), body.signer().orElseThrow());
    assertTrue(text(body.canonical()).contains("1 &lt; 2</request>"));
  }

  private static void refused(VerdictCode code, String message) {
    assertCode(code, verifyBody(message).verdict());
  }
}
