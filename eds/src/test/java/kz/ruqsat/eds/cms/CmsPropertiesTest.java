package kz.ruqsat.eds.cms;

import static kz.ruqsat.eds.cms.CmsSignaturesTest.CMS;
import static kz.ruqsat.eds.cms.CmsSignaturesTest.signer;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.testpki.Sample;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class CmsPropertiesTest {

  private static final byte[] MESSAGE =
      CMS.sign(
          CmsSignaturesTest.CONTENT, List.of(signer(SignatureAlgorithm.GOST_2015, Sample.HEAD)));

  @Property(tries = 60)
  void whateverIsSignedComesBackAsItWas(
      @ForAll SignatureAlgorithm algorithm, @ForAll @Size(max = 300) byte[] content) {
    SignedContent signed = CMS.verify(CMS.sign(content, List.of(signer(algorithm, Sample.HEAD))));
    assertEquals(Verdict.VALID, signed.verdict());
    assertArrayEquals(content, signed.content().orElseThrow());
  }

  @Property(tries = 60)
  void anyFlippedBitOfTheContentIsRefused(
      @ForAll SignatureAlgorithm algorithm,
      @ForAll @NotEmpty @Size(max = 300) byte[] content,
      @ForAll @IntRange(min = 0, max = 2399) int bit)
      throws IOException {
    byte[] detached = CMS.signDetached(content, List.of(signer(algorithm, Sample.HEAD)));
    byte[] flipped = content.clone();
    int at = bit % (8 * content.length);
    flipped[at / 8] ^= (byte) (1 << at % 8);
    assertEquals(
        VerdictCode.DIGEST_MISMATCH,
        CMS.verify(detached, new ByteArrayInputStream(flipped)).verdict().code());
  }

  @Property(tries = 300)
  void anyFlippedBitOfTheSignatureIsRefused(
      @ForAll SignatureAlgorithm algorithm, @ForAll @IntRange(min = 0, max = 2047) int bit) {
    byte[] signed = CMS.sign(new byte[] {1}, List.of(signer(algorithm, Sample.HEAD)));
    var signer = Surgery.signers(signed).get(0);
    byte[] value = signer.getEncryptedDigest().getOctets().clone();
    int at = bit % (8 * value.length);
    value[at / 8] ^= (byte) (1 << at % 8);
    byte[] changed = Surgery.withSigners(signed, List.of(Surgery.withValue(signer, value)));
    assertEquals(VerdictCode.SIGNATURE_INVALID, CMS.verify(changed).verdict().code());
  }

  @Property(tries = 2000)
  void noChangeToAMessageMakesTheReaderStumbleOrReadAnythingElse(
      @ForAll @IntRange(min = 0, max = 4000) int at,
      @ForAll @Size(min = 1, max = 4) byte[] overwritten) {
    byte[] changed = MESSAGE.clone();
    for (int i = 0; i < overwritten.length; i++) {
      changed[(at + i) % changed.length] = overwritten[i];
    }
    SignedContent outcome = CMS.verify(changed);
    if (outcome.verdict().isValid()) {
      assertArrayEquals(CmsSignaturesTest.CONTENT, outcome.content().orElseThrow());
    }
  }

  @Property(tries = 300)
  void rubbishIsRefusedAndNotStumbledOver(@ForAll @Size(max = 200) byte[] rubbish) {
    assertFalse(CMS.verify(rubbish).verdict().isValid());
  }
}
