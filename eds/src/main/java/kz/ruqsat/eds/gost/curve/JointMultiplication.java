package kz.ruqsat.eds.gost.curve;

import java.math.BigInteger;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.ec.WNafUtil;

/**
 * The sum k*P + l*Q with the doublings done once for both (Shamir's trick), over BouncyCastle's
 * tables of odd multiples and width-w non-adjacent forms.
 */
public final class JointMultiplication {

  /** Bits of a digit of k: a table of 256 points, made once and kept with the point. */
  private static final int OFTEN = 10;

  /** Bits of a digit of l: a table of 16 points, which must pay for itself at once. */
  private static final int ONCE = 6;

  private JointMultiplication() {}

  /**
   * Returns k*p + l*q.
   *
   * @param p a point of a {@link FastCurve} used often, such as its base point
   * @param k not negative
   * @param q any point of the same curve
   * @param l not negative
   */
  public static ECPoint sum(ECPoint p, BigInteger k, ECPoint q, BigInteger l) {
    Term often = new Term(p, k, OFTEN);
    Term once = new Term(q, l, ONCE);
    Sum sum = new Sum((FastPoint) p.getCurve().getInfinity());
    for (int bit = Math.max(k.bitLength(), l.bitLength()); bit >= 0; bit--) {
      sum.twice();
      often.addTo(sum, bit);
      once.addTo(sum, bit);
    }
    return sum.toPoint();
  }

  /** A multiple of a point: its digits, each zero or odd, and the odd multiples they stand for. */
  private static final class Term {

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
        bit += 1 + (packed & 0xFFFF); // the zeros below a digit are packed under it
        digits[bit] = (short) (packed >> 16);
      }
    }

    void addTo(Sum sum, int bit) {
      int digit = bit < digits.length ? digits[bit] : 0;
      if (digit != 0) {
        ECPoint[] table = digit > 0 ? multiples : negatives;
        sum.add((FastPoint) table[Math.abs(digit) >> 1]);
      }
    }
  }
}
