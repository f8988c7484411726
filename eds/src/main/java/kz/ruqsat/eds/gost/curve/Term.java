package kz.ruqsat.eds.gost.curve;

import java.math.BigInteger;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.ec.WNafUtil;

/**
 * A multiple of a point as the digits of a width-w non-adjacent form, each zero or odd, and the odd
 * multiples they stand for. Digits and tables are BouncyCastle's; a table is kept with its point.
 */
final class Term {

  private final short[] digits;
  private final ECPoint[] multiples;
  private final ECPoint[] negatives;

  Term(ECPoint point, BigInteger factor, int width) {
    var table = WNafUtil.precompute(point, width, true);
    multiples = table.getPreComp();
    negatives = table.getPreCompNeg();
    digits = new short[factor.bitLength() + 1];
    int bit = -1;
    for (int packed : WNafUtil.generateCompactWindowNaf(width, factor)) {
      bit += 1 + (packed & 0xFFFF); // the number of zeros below a digit is packed under it
      digits[bit] = (short) (packed >> 16);
    }
  }

  /** The number of digits. */
  int length() {
    return digits.length;
  }

  /** Adds what the digit of a bit stands for. */
  void addTo(Sum sum, int bit) {
    int digit = bit < digits.length ? digits[bit] : 0;
    if (digit != 0) {
      ECPoint[] table = digit > 0 ? multiples : negatives;
      sum.add((FastPoint) table[Math.abs(digit) >> 1]);
    }
  }
}
