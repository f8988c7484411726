package kz.ruqsat.eds.tsp;

import static kz.ruqsat.eds.testpki.SharedPki.NOW;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.cms.CmsLimits;
import kz.ruqsat.eds.cms.CmsSignatures;
import kz.ruqsat.eds.cms.SignedContent;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.net.HttpTransport;
import kz.ruqsat.eds.net.Transport;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.eds.testpki.SharedPki;
import kz.ruqsat.eds.testpki.TestPki;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimeStampTest {

  private static final byte[] DOCUMENT = {1, 2, 3, 4};
  private static final Primitives PRIMITIVES = Primitives.open();
  private static final TimeStampVerifier VERIFIER = new TimeStampVerifier(PRIMITIVES);
  private static final Transport HTTP = new HttpTransport(Duration.ofSeconds(20));

  static Stream<Arguments> allWays() {
    return Arrays.stream(SignatureAlgorithm.values())
        .flatMap(
            authority ->
                Arrays.stream(SignatureAlgorithm.values())
                    .map(imprint -> Arguments.of(authority, imprint)));
  }

  @ParameterizedTest
  @MethodSource("allWays")
  void aStampSaysWhenTheDocumentWasThere(SignatureAlgorithm authority, SignatureAlgorithm imprint)
      throws IOException {
    TimeStamp stamp = VERIFIER.verify(client(authority, imprint).stamp(DOCUMENT), DOCUMENT);
    assertEquals(Verdict.VALID, stamp.verdict());
    assertEquals(NOW, stamp.time().orElseThrow());
    assertEquals(
        SharedPki.of(authority).issuingCa().getSubjectX500Principal(),
        stamp.authority().orElseThrow().getIssuerX500Principal());
  }

  @ParameterizedTest
  @EnumSource
  void aStampOverSomethingElseIsRefused(SignatureAlgorithm algorithm) throws IOException {
    byte[] token = client(algorithm, algorithm).stamp(DOCUMENT);
    assertEquals(
        Verdict.of(VerdictCode.DIGEST_MISMATCH, "the time stamp is over something else"),
        VERIFIER.verify(token, new byte[] {9}).verdict());
  }

  @Test
  void noFlippedBitMovesTheTime() throws IOException {
    byte[] token =
        client(SignatureAlgorithm.GOST_2015, SignatureAlgorithm.GOST_2015).stamp(DOCUMENT);
    for (int at = 0; at < token.length; at += 13) {
      byte[] flipped = token.clone();
      flipped[at] ^= (byte) (1 << at % 8);
      TimeStamp stamp = VERIFIER.verify(flipped, DOCUMENT);
      if (stamp.verdict().isValid()) {
        assertEquals(NOW, stamp.time().orElseThrow(), "at " + at);
      }
    }
  }

  @Test
  void anAnswerPlayedBackIsRefused() throws IOException {
    byte[][] recorded = new byte[1][];
    Transport recorder =
        (address, request, limit) -> recorded[0] = HTTP.exchange(address, request, limit);
    TestPki pki = SharedPki.of(SignatureAlgorithm.RSA_SHA256);
    stamping(recorder, pki).stamp(DOCUMENT);
    Transport playback = (address, request, limit) -> recorded[0];
    IOException refused =
        assertThrows(IOException.class, () -> stamping(playback, pki).stamp(DOCUMENT));
    assertTrue(refused.getMessage().contains("answers another request"), refused.getMessage());
  }

  @Test
  void aRefusalOfTheAuthorityIsAnError() {
    TestPki pki = SharedPki.of(SignatureAlgorithm.RSA_SHA256);
    Transport spoiled =
        (address, request, limit) ->
            HTTP.exchange(address, new Transport.Request("x", new byte[] {5, 0}), limit);
    IOException refused =
        assertThrows(IOException.class, () -> stamping(spoiled, pki).stamp(DOCUMENT));
    assertEquals("the authority refuses: status 2", refused.getMessage());
  }

  @Test
  void rubbishIsNoStamp() {
    TestPki pki = SharedPki.of(SignatureAlgorithm.RSA_SHA256);
    for (byte[] rubbish : List.of(new byte[0], new byte[] {0x30, 0}, DOCUMENT)) {
      assertThrows(
          IOException.class,
          () -> stamping((address, request, limit) -> rubbish, pki).stamp(DOCUMENT));
      assertEquals(VerdictCode.STRUCTURE, VERIFIER.verify(rubbish, DOCUMENT).verdict().code());
    }
  }

  /** A signed document is a CMS message too, but no authority has vouched for its time. */
  @Test
  void aKeyForDocumentsCannotStamp() throws IOException {
    byte[] token = Tokens.by(SharedPki.signer(SignatureAlgorithm.GOST_2015, Sample.HEAD), DOCUMENT);
    assertEquals(
        Verdict.of(VerdictCode.KEY_USAGE, "not a key for time stamping alone"),
        VERIFIER.verify(token, DOCUMENT).verdict());
  }

  @Test
  void aDocumentIsNotAStamp() {
    byte[] document = cms().sign(DOCUMENT, List.of(signer()));
    assertEquals(
        Verdict.of(VerdictCode.STRUCTURE, "content of type 1.2.840.113549.1.7.1"),
        VERIFIER.verify(document, DOCUMENT).verdict());
  }

  @Test
  void aStampIsPutOnEverySignatureOfAMessage() throws IOException {
    CmsSignatures cms = cms();
    byte[] two =
        cms.addSignature(
            cms.sign(DOCUMENT, List.of(signer())),
            SharedPki.signer(SignatureAlgorithm.RSA_SHA256, Sample.EMPLOYEE));
    byte[] stamped =
        cms.stamp(two, client(SignatureAlgorithm.GOST_2015, SignatureAlgorithm.RSA_SHA256));
    SignedContent signed = cms.verify(stamped);
    assertEquals(Verdict.VALID, signed.verdict());
    assertEquals(2, signed.signatures().size());
    signed
        .signatures()
        .forEach(
            signature -> {
              byte[] token = signature.timeStamps().get(0);
              assertEquals(Verdict.VALID, VERIFIER.verify(token, signature.value()).verdict());
            });
    byte[] again =
        cms.stamp(
            stamped,
            octets -> {
              throw new AssertionError("already stamped");
            });
    assertArrayEquals(stamped, again);
  }

  private static CmsSignatures cms() {
    return new CmsSignatures(PRIMITIVES, CmsLimits.DEFAULT, SharedPki.CLOCK);
  }

  private static Signer signer() {
    return SharedPki.signer(SignatureAlgorithm.GOST_2015, Sample.HEAD);
  }

  private static TimeStampClient client(SignatureAlgorithm authority, SignatureAlgorithm imprint) {
    return new TimeStampClient(
        PRIMITIVES, HTTP, SharedPki.of(authority).addresses().tsp(), imprint);
  }

  private static TimeStampClient stamping(Transport transport, TestPki pki) {
    return new TimeStampClient(
        PRIMITIVES, transport, pki.addresses().tsp(), SignatureAlgorithm.RSA_SHA256);
  }
}
