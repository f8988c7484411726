package kz.ruqsat.bench;

import java.security.MessageDigestSpi;
import org.bouncycastle.crypto.Digest;

/** A hash of BouncyCastle's under a Kazakh identifier. */
final class PlainDigest extends MessageDigestSpi {

  private final Digest digest;

  PlainDigest(Digest digest) {
    this.digest = digest;
  }

  @Override
  protected void engineUpdate(byte input) {
    digest.update(input);
  }

  @Override
  protected void engineUpdate(byte[] input, int offset, int length) {
    digest.update(input, offset, length);
  }

  @Override
  protected byte[] engineDigest() {
    byte[] hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    return hash;
  }

  @Override
  protected void engineReset() {
    digest.reset();
  }
}
