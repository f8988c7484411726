package kz.ruqsat.eds.xml;

import static kz.ruqsat.eds.xml.Edit.replace;
import static kz.ruqsat.eds.xml.Messages.APPLICATION;
import static kz.ruqsat.eds.xml.Messages.assertCode;
import static kz.ruqsat.eds.xml.Messages.signDocument;
import static kz.ruqsat.eds.xml.Messages.verifyDocument;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import kz.ruqsat.eds.OddCertificates;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.testpki.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks by the choice of algorithms, which is the signer's word and so the attacker's. */
class AlgorithmAttackTest {

  private static final String RSA = SignatureAlgorithm.RSA_SHA256.xmlSignature();
  private static final String SHA256 = SignatureAlgorithm.RSA_SHA256.xmlDigest();
  private static final String ENVELOPED = XmlNames.ENVELOPED;
  private static final String C14N = Canonicalization.INCLUSIVE_WITH_COMMENTS.uri();

  private final Signer person = Signers.of(SignatureAlgorithm.RSA_SHA256, Sample.NATURAL_PERSON);
  private final String signed = signDocument(APPLICATION, person);

  @Test
  void aShortRsaKeyIsNotAdmitted() throws Exception {
    KeyPair keys = OddCertificates.keys("RSA", 1024);
    Signer weak = new Signer(keys.getPrivate(), OddCertificates.certificate(keys, "CN=weak"));
    refused(VerdictCode.ALGORITHM, signDocument(APPLICATION, weak));
  }

  @Test
  void aKeyOfNoAdmittedKindIsRefused() throws Exception {
    X509Certificate other =
        OddCertificates.certificate(OddCertificates.keys("EC", 256), "CN=other");
    refused(VerdictCode.ALGORITHM, replace(signed, base64(person), TokenText.base64(other)));
  }

  @Test
  void aCertificateOfAnotherKindDoesNotFit() {
    Signer gost = Signers.of(SignatureAlgorithm.GOST_2015, Sample.NATURAL_PERSON);
    refused(VerdictCode.ALGORITHM, replace(signed, base64(person), base64(gost)));
  }

  @ParameterizedTest
  @CsvSource({
    "http://www.w3.org/2000/09/xmldsig#hmac-sha1",
    "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256",
    "http://www.w3.org/2000/09/xmldsig#rsa-sha1",
    "http://www.w3.org/2001/04/xmldsig-more#rsa-md5",
    "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
    "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1",
    "urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:gostr34102015-gostr34112015-256",
    "''"
  })
  void otherSignatureMethodsAreRefused(String method) {
    refused(VerdictCode.ALGORITHM, replace(signed, RSA, method));
  }

  @ParameterizedTest
  @CsvSource({
    "http://www.w3.org/2000/09/xmldsig#sha1",
    "http://www.w3.org/2001/04/xmldsig-more#sha1",
    "http://www.w3.org/2001/04/xmldsig-more#md5",
    "http://www.w3.org/2001/04/xmlenc#sha512",
    "http://www.w3.org/2001/04/xmldsig-more#gost34311",
    "''"
  })
  void theDigestMustBeThatOfTheSignature(String method) {
    refused(VerdictCode.ALGORITHM, replace(signed, SHA256, method));
  }

  @Test
  void aShortenedMacIsRefused() {
    String end = "Algorithm=\"" + RSA + "\">";
    refused(
        VerdictCode.ALGORITHM,
        replace(signed, end, end + "<ds:HMACOutputLength>1</ds:HMACOutputLength>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.w3.org/TR/1999/REC-xpath-19991116",
        "http://www.w3.org/2002/06/xmldsig-filter2",
        "http://www.w3.org/TR/1999/REC-xslt-19991116",
        "http://www.w3.org/2000/09/xmldsig#base64",
        "http://www.w3.org/2006/12/xml-c14n11",
        "http://santuario.apache.org/c14n/physical"
      })
  void otherTransformsAreRefused(String transform) {
    refused(
        VerdictCode.ALGORITHM,
        replace(
            signed, "<ds:Transform Algorithm=\"" + C14N, "<ds:Transform Algorithm=\"" + transform));
    refused(
        VerdictCode.ALGORITHM,
        replace(
            signed,
            "<ds:Transforms>",
            "<ds:Transforms><ds:Transform Algorithm=\"" + transform + "\"/>"));
  }

  @Test
  void anXPathInsideAnAdmittedTransformIsRefused() {
    String end = "Algorithm=\"" + ENVELOPED + "\">";
    refused(VerdictCode.ALGORITHM, replace(signed, end, end + "<ds:XPath>1=0</ds:XPath>"));
  }

  @Test
  void aTransformMoreOrLessIsRefused() {
    String enveloped = "<ds:Transform Algorithm=\"" + ENVELOPED + "\"></ds:Transform>";
    String canonical = "<ds:Transform Algorithm=\"" + C14N + "\"></ds:Transform>";
    refused(VerdictCode.ALGORITHM, replace(signed, enveloped, ""));
    refused(VerdictCode.ALGORITHM, replace(signed, canonical, ""));
    refused(VerdictCode.ALGORITHM, replace(signed, canonical, enveloped));
    refused(VerdictCode.ALGORITHM, replace(signed, enveloped, canonical));
    refused(VerdictCode.STRUCTURE, replace(signed, enveloped + canonical, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://www.w3.org/2006/12/xml-c14n11", "urn:none", ""})
  void otherCanonicalFormsOfTheSignatureAreRefused(String form) {
    String start = "<ds:CanonicalizationMethod Algorithm=\"";
    refused(
        VerdictCode.ALGORITHM,
        replace(signed, start + Canonicalization.INCLUSIVE.uri(), start + form));
  }

  @Test
  void prefixesCannotBeListedForAnInclusiveForm() {
    String end = "Algorithm=\"" + C14N + "\">";
    refused(
        VerdictCode.ALGORITHM,
        replace(
            signed,
            end,
            end + "<e:InclusiveNamespaces xmlns:e='" + XmlNames.EXCLUSIVE + "' PrefixList='a'/>"));
  }

  private static void refused(VerdictCode expected, String attacked) {
    assertCode(expected, verifyDocument(attacked).verdict());
  }

  private static String base64(Signer signer) {
    return TokenText.base64(signer.certificate());
  }
}
