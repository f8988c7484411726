package kz.ruqsat.eds.xml;

import static kz.ruqsat.eds.xml.Messages.XML_SIGNATURES;
import static kz.ruqsat.eds.xml.Messages.bytes;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.testpki.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class XmlSignaturesTest {

  private static final String APPLICATION =
      "<application xmlns=\"urn:a\" xmlns:unused=\"urn:b\" xml:lang=\"kk\"><iin>900101350013</iin>"
          + "</application>";

  @ParameterizedTest
  @EnumSource
  void whatOneSignsAnotherVerifies(SignatureAlgorithm algorithm) {
    Signer person = Signers.of(algorithm, Sample.NATURAL_PERSON);

    SignedDocument document =
        XML_SIGNATURES.verify(XML_SIGNATURES.sign(bytes(APPLICATION), person));

    assertEquals(Verdict.VALID, document.verdict());
    assertEquals(person.certificate(), document.signatures().get(0).signer().orElseThrow());
    assertArrayEquals(bytes(APPLICATION), document.content());
  }

  @Test
  void severalSignOneAfterTheOther() {
    List<Signer> signers =
        List.of(
            Signers.of(SignatureAlgorithm.GOST_2015, Sample.HEAD),
            Signers.of(SignatureAlgorithm.RSA_SHA256, Sample.NATURAL_PERSON),
            Signers.of(SignatureAlgorithm.GOST_2004, Sample.INFORMATION_SYSTEM));

    byte[] signed = bytes(APPLICATION);
    for (Signer signer : signers) {
      signed = XML_SIGNATURES.sign(signed, signer);
    }

    SignedDocument document = XML_SIGNATURES.verify(signed);
    assertEquals(Verdict.VALID, document.verdict());
    assertEquals(
        signers.stream().map(Signer::certificate).toList(),
        document.signatures().stream().map(it -> it.signer().orElseThrow()).toList());
    assertArrayEquals(bytes(APPLICATION), document.content());
  }
}
