package kz.ruqsat.eds.xml;

import static kz.ruqsat.eds.xml.Messages.REQUEST;
import static kz.ruqsat.eds.xml.Messages.WS_SECURITY;
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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Map;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.testpki.Sample;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for every document, every algorithm and every place an attacker may touch. */
class SignaturePropertiesTest {

  private static final int ANYWHERE = Integer.MAX_VALUE;
  private static final String VALUE = "900101350013";

  private static final Map<SignatureAlgorithm, byte[]> SIGNED_MESSAGES =
      new EnumMap<>(SignatureAlgorithm.class);
  private static final Map<SignatureAlgorithm, byte[]> SIGNED_DOCUMENTS =
      new EnumMap<>(SignatureAlgorithm.class);

  static {
    for (SignatureAlgorithm algorithm : SignatureAlgorithm.values()) {
      Signer signer = Signers.system(algorithm);
      SIGNED_MESSAGES.put(algorithm, bytes(signBody(REQUEST, signer, KeyInfoForm.ISSUER_SERIAL)));
      SIGNED_DOCUMENTS.put(algorithm, bytes(signDocument(Messages.APPLICATION, signer)));
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anyDocumentThatIsSignedIsVerifiedByUsAndByTheJdk(@ForAll("documents") String document)
      throws Exception {
    Signer person = Signers.of(SignatureAlgorithm.RSA_SHA256, Sample.NATURAL_PERSON);

    String signed = signDocument(document, person);

    assertCode(VerdictCode.VALID, verifyDocument(signed).verdict());
    assertTrue(JdkSignatures.holds(signed, person.certificate()));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void anyDocumentThatTheJdkSignsIsVerified(@ForAll("documents") String document) throws Exception {
    Signer person = Signers.of(SignatureAlgorithm.RSA_SHA256, Sample.NATURAL_PERSON);

    String signed = JdkSignatures.signDocument(document, person);

    assertCode(VerdictCode.VALID, verifyDocument(signed).verdict());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void anyMessageThatIsSignedIsVerifiedByUsAndByTheJdk(
      @ForAll("elements") String payload, @ForAll KeyInfoForm form) throws Exception {
    Signer system = Signers.system(SignatureAlgorithm.RSA_SHA256);
    String envelope =
        "<e:Envelope xmlns:e=\"%s\" xmlns:p=\"urn:p\"><e:Body>%s</e:Body></e:Envelope>"
            .formatted(XmlNames.SOAP_11, payload);

    String signed = signBody(envelope, system, form);

    assertCode(VerdictCode.VALID, verifyBody(signed).verdict());
    assertTrue(JdkSignatures.holds(signed, system.certificate()));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void severalSignersOfAnyDocumentAreAllFound(
      @ForAll("documents") String document,
      @ForAll SignatureAlgorithm first,
      @ForAll SignatureAlgorithm second) {
    String signed =
        signDocument(
            signDocument(document, Signers.of(first, Sample.NATURAL_PERSON)),
            Signers.of(second, Sample.HEAD));

    SignedDocument read = verifyDocument(signed);

    assertCode(VerdictCode.VALID, read.verdict());
    assertEquals(2, read.signatures().size());
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void anyBitFlippedInASignedValueIsNoticed(
      @ForAll SignatureAlgorithm algorithm,
      @ForAll @IntRange(max = 11) int place,
      @ForAll @IntRange(max = 7) int bit) {
    byte[] message = SIGNED_MESSAGES.get(algorithm).clone();
    message[text(message).indexOf(VALUE) + place] ^= (byte) (1 << bit);
    byte[] document = SIGNED_DOCUMENTS.get(algorithm).clone();
    document[text(document).indexOf(VALUE) + place] ^= (byte) (1 << bit);

    assertFalse(WS_SECURITY.verify(message, Signers.registry()).verdict().isValid());
    assertFalse(XML_SIGNATURES.verify(document).verdict().isValid());
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void whateverOctetOfAMessageIsChangedTheBodyIsReadAsSignedOrNotAtAll(
      @ForAll SignatureAlgorithm algorithm,
      @ForAll @IntRange(max = ANYWHERE) int place,
      @ForAll @ByteRange(min = Byte.MIN_VALUE) byte octet) {
    byte[] original = SIGNED_MESSAGES.get(algorithm);
    byte[] attacked = original.clone();
    attacked[place % attacked.length] = octet;

    SignedBody read = WS_SECURITY.verify(attacked, Signers.registry());

    if (read.verdict().isValid()) {
      assertArrayEquals(
          WS_SECURITY.verify(original, Signers.registry()).canonical(), read.canonical());
      assertEquals(Signers.system(algorithm).certificate(), read.signer().orElseThrow());
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void whateverOctetOfADocumentIsChangedItIsReadAsSignedOrNotAtAll(
      @ForAll SignatureAlgorithm algorithm,
      @ForAll @IntRange(max = ANYWHERE) int place,
      @ForAll @ByteRange(min = Byte.MIN_VALUE) byte octet) {
    byte[] attacked = SIGNED_DOCUMENTS.get(algorithm).clone();
    attacked[place % attacked.length] = octet;

    SignedDocument read = XML_SIGNATURES.verify(attacked);

    if (read.verdict().isValid()) {
      assertEquals(Messages.APPLICATION, text(read.content()));
      assertEquals(
          Signers.system(algorithm).certificate().getPublicKey(),
          read.signatures().get(0).signer().orElseThrow().getPublicKey());
    }
  }

  @Provide
  static Arbitrary<String> documents() {
    return AnyXml.document();
  }

  @Provide
  static Arbitrary<String> elements() {
    return AnyXml.element(2);
  }
}
