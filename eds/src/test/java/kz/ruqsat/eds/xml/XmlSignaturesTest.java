package kz.ruqsat.eds.xml;

import static kz.ruqsat.eds.xml.Edit.cut;
import static kz.ruqsat.eds.xml.Edit.replace;
import static kz.ruqsat.eds.xml.Messages.APPLICATION;
import static kz.ruqsat.eds.xml.Messages.XML_SIGNATURES;
import static kz.ruqsat.eds.xml.Messages.assertCode;
import static kz.ruqsat.eds.xml.Messages.bytes;
import static kz.ruqsat.eds.xml.Messages.signBody;
import static kz.ruqsat.eds.xml.Messages.signDocument;
import static kz.ruqsat.eds.xml.Messages.text;
import static kz.ruqsat.eds.xml.Messages.verifyBody;
import static kz.ruqsat.eds.xml.Messages.verifyDocument;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.testpki.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class XmlSignaturesTest {

  private final Signer person = Signers.of(SignatureAlgorithm.RSA_SHA256, Sample.NATURAL_PERSON);

  @ParameterizedTest
  @EnumSource
  void whatOneSignsAnotherVerifies(SignatureAlgorithm algorithm) {
    Signer signer = Signers.of(algorithm, Sample.NATURAL_PERSON);

    SignedDocument document = verifyDocument(signDocument(APPLICATION, signer));

    assertCode(VerdictCode.VALID, document.verdict());
    assertEquals(signer.certificate(), document.signatures().get(0).signer().orElseThrow());
    assertEquals(APPLICATION, text(document.content()));
  }

  @Test
  void severalSignOneAfterTheOther() {
    List<Signer> signers =
        List.of(
            Signers.of(SignatureAlgorithm.GOST_2015, Sample.HEAD),
            person,
            Signers.of(SignatureAlgorithm.GOST_2004, Sample.INFORMATION_SYSTEM));

    String signed = APPLICATION;
    for (Signer signer : signers) {
      signed = signDocument(signed, signer);
    }

    SignedDocument document = verifyDocument(signed);
    assertCode(VerdictCode.VALID, document.verdict());
    assertEquals(
        signers.stream().map(Signer::certificate).toList(),
        document.signatures().stream().map(it -> it.signer().orElseThrow()).toList());
    assertEquals(APPLICATION, text(document.content()));
  }

  @Test
  void theSignatureIsTheLastChildOfTheRootWithThePrefixDsAndNothingElseIsTouched() {
    String signed = signDocument(APPLICATION, person);

    String signature = cut(signed, "<ds:Signature .*</ds:Signature>(?=</application>)");
    assertEquals(APPLICATION, replace(signed, signature, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a/>",
        "<a></a>",
        "<a />\n",
        "<a b='>' c=\"'/>\"/>",
        "<?xml version='1.0'?>\n<a>x</a>",
        "<?pi a?><a><?pi <b> ?></a><?pi </a>?>",
        "<a/><?after?>",
        "<!-- <a> --><a><!-- </a> -->x<!-- --></a><!-- </a> -->",
        "<a><![CDATA[</a>&<]]></a>",
        "<a>&lt;&amp;&#13;&#x10FFFF;</a>",
        "<a b='&#10;&#9; \n &quot;'/>",
        "<a>\r\n</a>",
        "<a xmlns='urn:a'><b xmlns=''/></a>",
        "<p:a xmlns:p='urn:a' xmlns:q='urn:b' q:x='1' p:x='2' x='3'/>",
        "<ds:a xmlns:ds='urn:a'><ds:Signature/></ds:a>",
        "<ds:Signature xmlns:ds='http://www.w3.org/2000/09/xmldsig#'/>",
        "<a xml:lang='kk' xml:space='preserve' xml:base='urn:x'> </a>",
        "<a xmlns:z='urn:z' xmlns:b='urn:b' xmlns='urn:a'/>"
      })
  void anyDocumentCanBeSignedAndTheJdkAgrees(String document) throws Exception {
    String signed = signDocument(document, person);

    assertCode(VerdictCode.VALID, verifyDocument(signed).verdict());
    assertTrue(JdkSignatures.holds(signed, person.certificate()), signed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a/>",
        "<a xmlns='urn:a' xmlns:b='urn:b'><b:c d='&#13;'>\r\n x</b:c></a>",
        "<?pi?><a xml:lang='kk'><!-- c -->t<![CDATA[<]]></a>"
      })
  void whatTheJdkSignsIsVerified(String document) throws Exception {
    SignedDocument read = verifyDocument(JdkSignatures.signDocument(document, person));

    assertCode(VerdictCode.VALID, read.verdict());
    assertEquals(person.certificate(), read.signatures().get(0).signer().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "UTF-16", "UTF-16LE", "UTF-8", "IBM866"})
  void aDocumentKeepsItsEncoding(String encoding) {
    String document = "<?xml version='1.0' encoding='" + encoding + "'?><a>Иванов</a>";

    byte[] signed = XML_SIGNATURES.sign(document.getBytes(Charset.forName(encoding)), person);

    SignedDocument read = XML_SIGNATURES.verify(signed);
    assertEquals("<a>Иванов</a>", text(read.content()));
    assertTrue(new String(signed, Charset.forName(encoding)).contains("<a>Иванов<ds:Signature "));
  }

  @Test
  void aDocumentThatCameAsTextIsReadWhateverEncodingItDeclares() {
    String signed = signDocument("<?xml version='1.0' encoding='UTF-8'?>" + APPLICATION, person);

    SignedDocument read =
        XML_SIGNATURES.verify("\n " + replace(signed, "'UTF-8'", "'windows-1251'") + "\n");

    assertEquals(APPLICATION, text(read.content()));
  }

  @Test
  void aDocumentThatComesAgainIsKnownWhateverWasDoneToItsText() {
    String signed = signDocument(APPLICATION, person);
    String value = Edit.content(signed, "ds:SignatureValue");
    String dressedUp =
        "<!-- new -->"
            + replace(signed, value, " " + value.substring(0, 9) + "\n" + value.substring(9));

    assertArrayEquals(
        verifyDocument(signed).signatures().get(0).value(),
        verifyDocument(dressedUp).signatures().get(0).value());
  }

  @Test
  void base64MayBeBrokenIntoLinesAsOtherLibrariesWriteIt() {
    String signed = signDocument(APPLICATION, person);
    for (String element : List.of("ds:SignatureValue", "ds:X509Certificate")) {
      String value = Edit.content(signed, element);
      signed = replace(signed, value, "\n" + value.replaceAll("(.{76})", "$1&#13;\n") + "\n\t");
    }
    assertCode(VerdictCode.VALID, verifyDocument(signed).verdict());
  }

  @Test
  void aPushedMessageMayNameItsKeyTwice() {
    String signed =
        replace(
            signDocument(APPLICATION, person),
            "</ds:X509Data>",
            "</ds:X509Data><w:SecurityTokenReference xmlns:w='" + XmlNames.WSSE + "'/>");
    assertCode(VerdictCode.VALID, verifyDocument(signed).verdict());
  }

  @Test
  void aPartOfAMessageIsVerifiedWithTheNamespacesItUses() {
    String data =
        "<data xmlns:own=\"urn:own\"><m:a xmlns:m=\"urn:m\"><b m:c=\"1\"></b></m:a></data>";
    String signed = signDocument(data, person);
    String hoisted = signed.replace(" xmlns:m=\"urn:m\"", "");
    String envelope =
        "<e:Envelope xmlns:e=\"%s\" xmlns:m=\"urn:m\" xmlns:other=\"urn:o\"><e:Body>%s</e:Body>"
                .formatted(XmlNames.SOAP_11, hoisted)
            + "</e:Envelope>";
    Element body =
        verifyBody(
                signBody(
                    envelope,
                    Signers.system(SignatureAlgorithm.GOST_2015),
                    KeyInfoForm.KEY_IDENTIFIER))
            .element();

    SignedDocument read = XML_SIGNATURES.verifyCutOut((Element) body.getFirstChild());

    assertCode(VerdictCode.VALID, read.verdict());
    assertEquals(data, text(read.content()));
    assertEquals("ds:Signature", body.getFirstChild().getLastChild().getNodeName());
  }

  @Test
  void aPartThatIsNotSignedIsRefused() throws Exception {
    Element part = JdkSignatures.parse("<a><b/></a>").getDocumentElement();
    assertCode(VerdictCode.STRUCTURE, XML_SIGNATURES.verifyCutOut(part).verdict());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<a>", "text", "<!DOCTYPE a><a/>"})
  void whatIsNoDocumentIsNotSigned(String text) {
    assertThrows(IllegalArgumentException.class, () -> XML_SIGNATURES.sign(bytes(text), person));
  }
}
