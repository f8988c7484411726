package kz.ruqsat.eds.xml;

import static kz.ruqsat.eds.xml.Edit.cut;
import static kz.ruqsat.eds.xml.Edit.replace;
import static kz.ruqsat.eds.xml.Messages.REQUEST;
import static kz.ruqsat.eds.xml.Messages.WS_SECURITY;
import static kz.ruqsat.eds.xml.Messages.assertCode;
import static kz.ruqsat.eds.xml.Messages.bytes;
import static kz.ruqsat.eds.xml.Messages.signBody;
import static kz.ruqsat.eds.xml.Messages.text;
import static kz.ruqsat.eds.xml.Messages.verifyBody;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.SigningException;
import kz.ruqsat.eds.VerdictCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WsSecurityTest {

  private static final String SOAP = "\"http://schemas.xmlsoap.org/soap/envelope/\"";

  private final Signer system = Signers.system(SignatureAlgorithm.GOST_2015);

  static Stream<Arguments> allWays() {
    return Arrays.stream(SignatureAlgorithm.values())
        .flatMap(
            algorithm ->
                Arrays.stream(KeyInfoForm.values()).map(form -> Arguments.of(algorithm, form)));
  }

  @ParameterizedTest
  @MethodSource("allWays")
  void whatOneSignsAnotherVerifies(SignatureAlgorithm algorithm, KeyInfoForm form) {
    Signer signer = Signers.system(algorithm);

    SignedBody body = verifyBody(signBody(REQUEST, signer, form));

    assertCode(VerdictCode.VALID, body.verdict());
    assertEquals(signer.certificate(), body.signer().orElseThrow());
    assertTrue(text(body.canonical()).startsWith("<soap:Body xmlns:soap="));
    assertTrue(text(body.canonical()).contains("<iin>900101350013</iin><name>Әлия Қ.</name>"));
  }

  @Test
  void everyOctetOfTheMessageStaysAsItWas() {
    String signed = signBody(REQUEST, system, KeyInfoForm.ISSUER_SERIAL);

    String header = cut(signed, "<soap:Header>.*</soap:Header>");
    String id = cut(signed, " xmlns:wsu=\"[^\"]*\" wsu:Id=\"id-[^\"]*\"(?=>)");
    assertEquals(REQUEST, replace(replace(signed, header, ""), id, ""));
  }

  @Test
  void noWhiteSpaceComesBetweenTheBodyAndItsFirstChild() {
    assertTrue(
        signBody(REQUEST, system, KeyInfoForm.ISSUER_SERIAL)
            .matches("(?s).*<soap:Body [^>]*><t:SendMessage .*"));
  }

  @Test
  void theHeaderHoldsTheSignatureFirstAndKeepsWhatItHeld() {
    String signed =
        signBody(
            "<e:Envelope xmlns:e="
                + SOAP
                + "><e:Header><to>x</to></e:Header><e:Body/></e:Envelope>",
            system,
            KeyInfoForm.KEY_IDENTIFIER);

    assertTrue(signed.matches("(?s).*<e:Header><wsse:Security .*</wsse:Security><to>x</to>.*"));
    assertCode(VerdictCode.VALID, verifyBody(signed).verdict());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<e:Envelope xmlns:e=%s><e:Body/></e:Envelope>",
        "<e:Envelope xmlns:e=%s><e:Header/><e:Body></e:Body></e:Envelope>",
        "<e:Envelope xmlns:e=%s><e:Header a='>' /><e:Body a='/>' ><a/></e:Body></e:Envelope>",
        "<Envelope xmlns=%s><Body><a xmlns=''/></Body></Envelope>",
        "<Envelope xmlns=%s><Header><Body/><Body></Body></Header><Body>x</Body></Envelope>",
        "\ufeff<?xml version='1.0' encoding='UTF-8'?><!-- <e:Body> --><?x <e:Body> ?>\n"
            + "<e:Envelope xmlns:e=%s><!-- > --><e:Body>\r\n<![CDATA[</e:Body>]]></e:Body>"
            + "</e:Envelope><!-- </e:Envelope> -->",
        "<wsu:Envelope xmlns:wsu=%s><wsu:Body><wsu:a/></wsu:Body></wsu:Envelope>",
        "<e:Envelope xmlns:e=%s><e:Body Id='mine'><a/></e:Body></e:Envelope>",
        "<e:Envelope xmlns:e=%s xmlns:u='http://docs.oasis-open.org/wss/2004/01/"
            + "oasis-200401-wss-wssecurity-utility-1.0.xsd'><e:Body><a/></e:Body></e:Envelope>",
        "<e:Envelope xmlns:e=%s xmlns:wsse='urn:x' xmlns:ds='urn:y' xmlns:soap='urn:z'>"
            + "<e:Body wsse:Id='mine'><ds:a soap:b=''/></e:Body></e:Envelope>",
      })
  void anyFormOfAMessageCanBeSigned(String envelope) throws Exception {
    Signer rsa = Signers.system(SignatureAlgorithm.RSA_SHA256);
    for (KeyInfoForm form : KeyInfoForm.values()) {
      String signed = signBody(envelope.formatted(SOAP), rsa, form);

      assertCode(VerdictCode.VALID, verifyBody(signed).verdict());
      assertTrue(JdkSignatures.holds(signed.replace("\ufeff", ""), rsa.certificate()), signed);
    }
  }

  @Test
  void aMessageOfSoap12IsSignedInItsOwnNamespace() {
    String signed =
        signBody(
            replace(REQUEST, XmlNames.SOAP_11, XmlNames.SOAP_12),
            system,
            KeyInfoForm.KEY_IDENTIFIER);

    assertFalse(signed.contains(XmlNames.SOAP_11));
    assertCode(VerdictCode.VALID, verifyBody(signed).verdict());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<a/>",
        "<Envelope/>",
        "<e:Envelope xmlns:e=%s/>",
        "<e:Envelope xmlns:e=%s><e:Header/></e:Envelope>",
        "<!DOCTYPE a><e:Envelope xmlns:e=%s><e:Body/></e:Envelope>",
        "<e:Envelope xmlns:e=%s><e:Header><x Id='a'/></e:Header><e:Body Id='a'/></e:Envelope>"
      })
  void whatCannotBeVerifiedLaterIsNotSigned(String envelope) {
    byte[] message = bytes(envelope.formatted(SOAP));
    assertThrows(
        IllegalArgumentException.class,
        () -> WS_SECURITY.sign(message, system, KeyInfoForm.ISSUER_SERIAL));
  }

  @Test
  void aMessageIsNotSignedTwice() {
    byte[] once = WS_SECURITY.sign(bytes(REQUEST), system, KeyInfoForm.ISSUER_SERIAL);
    assertThrows(
        IllegalArgumentException.class,
        () -> WS_SECURITY.sign(once, system, KeyInfoForm.ISSUER_SERIAL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "windows-1251"})
  void messagesAreSignedInUtf8Only(String encoding) {
    String declared = "<?xml version='1.0' encoding='" + encoding + "'?>" + REQUEST;
    byte[] message = declared.getBytes(Charset.forName(encoding));
    assertThrows(
        IllegalArgumentException.class,
        () -> WS_SECURITY.sign(message, system, KeyInfoForm.ISSUER_SERIAL));
  }

  @Test
  void aKeyThatDoesNotFitItsCertificateIsReported() {
    Signer rsa = Signers.system(SignatureAlgorithm.RSA_SHA256);
    Signer mixed = new Signer(rsa.key(), system.certificate());
    assertThrows(
        SigningException.class,
        () -> WS_SECURITY.sign(bytes(REQUEST), mixed, KeyInfoForm.ISSUER_SERIAL));
  }

  @Test
  void manyThreadsMayShareOneReader() {
    List<String> mixedUp =
        IntStream.range(0, 400)
            .parallel()
            .mapToObj("<iin>%012d</iin>"::formatted)
            .filter(
                own -> {
                  String message = replace(REQUEST, "<iin>900101350013</iin>", own);
                  byte[] signed =
                      WS_SECURITY.sign(bytes(message), system, KeyInfoForm.KEY_IDENTIFIER);
                  SignedBody read = WS_SECURITY.verify(signed, CertificateLookup.NONE);
                  return !text(read.canonical()).contains(own);
                })
            .toList();

    assertEquals(List.of(), mixedUp);
  }
}
