package kz.ruqsat.eds.gost;

import java.security.DigestException;
import java.security.MessageDigestSpi;
import kz.ruqsat.eds.gost.digest.BlockDigest;

/** One of our hashes as a hash of the JCA. */
final class GostMessageDigest extends MessageDigestSpi implements Cloneable {

  private BlockDigest digest;

  GostMessageDigest(BlockDigest digest) {
    this.digest = digest;
  }

  @Override
  protected int engineGetDigestLength() {
    return digest.getDigestSize();
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
  protected int engineDigest(byte[] output, int offset, int length) throws DigestException {
    if (length < digest.getDigestSize()) {
      throw new DigestException("Room for " + length + " octets only");
    }
    return digest.doFinal(output, offset);
  }

  @Override
  protected void engineReset() {
    digest.reset();
  }

  @Override
  public Object clone() throws CloneNotSupportedException {
    GostMessageDigest copy = (GostMessageDigest) super.clone();
    copy.digest = digest.copy();
    return copy;
  }
}
