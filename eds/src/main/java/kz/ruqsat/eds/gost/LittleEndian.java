package kz.ruqsat.eds.gost;

import java.math.BigInteger;
import org.bouncycastle.util.Arrays;
import org.bouncycastle.util.BigIntegers;

/** Numbers as GOST writes them: unsigned, fixed length, lowest octet first. */
final class LittleEndian {

  private LittleEndian() {}

  static BigInteger read(byte[] octets, int offset, int length) {
    return new BigInteger(1, Arrays.reverse(Arrays.copyOfRange(octets, offset, offset + length)));
  }

  static byte[] write(BigInteger value, int length) {
    return Arrays.reverse(BigIntegers.asUnsignedByteArray(length, value));
  }
}
