package kz.ruqsat.eds.cms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.SigningException;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.eds.testpki.SharedPki;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CmsSignaturesTest {

  static final byte[] CONTENT = "Өтініш: рұқсат беруіңізді сұраймын".getBytes(UTF_8);

  static final CmsSignatures CMS =
      new CmsSignatures(Primitives.open(), CmsLimits.DEFAULT, SharedPki.CLOCK);

  static Signer signer(SignatureAlgorithm algorithm, Sample sample) {
    return SharedPki.signer(algorithm, sample);
  }

  static InputStream content() {
    return new ByteArrayInputStream(CONTENT);
  }

  @ParameterizedTest
  @EnumSource
  void whatOneSignsAnotherVerifies(SignatureAlgorithm algorithm) {
    Signer person = signer(algorithm, Sample.NATURAL_PERSON);
    SignedContent signed = CMS.verify(CMS.sign(CONTENT, List.of(person)));
    assertEquals(Verdict.VALID, signed.verdict());
    assertArrayEquals(CONTENT, signed.content().orElseThrow());
    CmsSignature only = signed.signatures().get(0);
    assertEquals(person.certificate(), only.signer().orElseThrow());
    assertEquals(SharedPki.NOW, only.claimedAt().orElseThrow());
  }

  @ParameterizedTest
  @EnumSource
  void aDetachedSignatureHoldsForItsContentOnly(SignatureAlgorithm algorithm) throws IOException {
    byte[] cms = CMS.signDetached(CONTENT, List.of(signer(algorithm, Sample.HEAD)));
    SignedContent signed = CMS.verify(cms, content());
    assertEquals(Verdict.VALID, signed.verdict());
    assertTrue(signed.content().isEmpty());
    byte[] changed = CONTENT.clone();
    changed[3] ^= 1;
    assertEquals(
        VerdictCode.DIGEST_MISMATCH,
        CMS.verify(cms, new ByteArrayInputStream(changed)).verdict().code());
  }

  @Test
  void severalSignersOfDifferentAlgorithmsSignOneContent() {
    List<Signer> all =
        List.of(
            signer(SignatureAlgorithm.RSA_SHA256, Sample.INFORMATION_SYSTEM),
            signer(SignatureAlgorithm.GOST_2004, Sample.EMPLOYEE),
            signer(SignatureAlgorithm.GOST_2015, Sample.HEAD));
    SignedContent signed = CMS.verify(CMS.sign(CONTENT, all));
    assertEquals(Verdict.VALID, signed.verdict());
    assertEquals(3, signed.signatures().size());
  }

  @Test
  void aSignatureIsAddedToAnEnclosedContent() {
    byte[] first =
        CMS.sign(CONTENT, List.of(signer(SignatureAlgorithm.RSA_SHA256, Sample.EMPLOYEE)));
    byte[] both = CMS.addSignature(first, signer(SignatureAlgorithm.GOST_2015, Sample.HEAD));
    SignedContent signed = CMS.verify(both);
    assertEquals(Verdict.VALID, signed.verdict());
    assertEquals(2, signed.signatures().size());
    assertArrayEquals(CONTENT, signed.content().orElseThrow());
  }

  @Test
  void aSignatureIsAddedToADetachedContent() throws IOException {
    byte[] first =
        CMS.signDetached(CONTENT, List.of(signer(SignatureAlgorithm.GOST_2004, Sample.EMPLOYEE)));
    Signer head = signer(SignatureAlgorithm.GOST_2015, Sample.HEAD);
    SignedContent signed = CMS.verify(CMS.addSignature(first, CONTENT, head), content());
    assertEquals(Verdict.VALID, signed.verdict());
    assertEquals(2, signed.signatures().size());
  }

  @Test
  void addingNeedsTheContentExactlyOnce() {
    Signer head = signer(SignatureAlgorithm.GOST_2015, Sample.HEAD);
    byte[] enclosed = CMS.sign(CONTENT, List.of(head));
    byte[] detached = CMS.signDetached(CONTENT, List.of(head));
    assertThrows(IllegalArgumentException.class, () -> CMS.addSignature(enclosed, CONTENT, head));
    assertThrows(IllegalArgumentException.class, () -> CMS.addSignature(detached, head));
    assertThrows(IllegalArgumentException.class, () -> CMS.addSignature(CONTENT, head));
  }

  @Test
  void aKeyOfAnotherAlgorithmDoesNotSign() {
    Signer rsa = signer(SignatureAlgorithm.RSA_SHA256, Sample.HEAD);
    Signer gost = signer(SignatureAlgorithm.GOST_2015, Sample.HEAD);
    Signer mixed = new Signer(rsa.key(), gost.certificate());
    assertThrows(SigningException.class, () -> CMS.sign(CONTENT, List.of(mixed)));
  }

  @Test
  void nobodyIsNoSigner() {
    assertThrows(IllegalArgumentException.class, () -> CMS.sign(CONTENT, List.of()));
  }

  @Test
  void theContentOfARefusedMessageIsNotHandedOut() {
    SignedContent refused = CMS.verify(CONTENT);
    assertEquals(VerdictCode.STRUCTURE, refused.verdict().code());
    assertThrows(IllegalStateException.class, refused::content);
  }
}
