package kz.ruqsat.eds.gost.curve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.math.ec.ECPoint;

/**
 * The sum k*P + l*Q with the doublings done once for both (Shamir's trick), and for all parts of
 * points that are used often.
 */
public final class JointMultiplication {

  /** Bits of a digit for the base point: four tables of 256 points, made once. */
  private static final int BASE = 10;

  /** Bits of a digit for a point used again: four tables of 64 points. */
  private static final int AGAIN = 8;

  /** Bits of a digit for a point used once: a table of 8 points, which must pay at once. */
  private static final int ONCE = 5;

  private JointMultiplication() {}

  /**
   * Returns k*base + l*q.
   *
   * @param base the base point of a {@link FastCurve}
   * @param k not negative
   * @param q any point of the same curve; tables for it are kept with it from the third use on
   * @param l not negative
   */
  public static ECPoint sum(ECPoint base, BigInteger k, ECPoint q, BigInteger l) {
    List<Term> terms = new ArrayList<>();
    addTerms(terms, Quarters.ofOften(base), k, BASE);
    Quarters quarters = Quarters.of(q);
    addTerms(terms, quarters, l, quarters.isSplit() ? AGAIN : ONCE);
    Sum sum = new Sum((FastPoint) base.getCurve().getInfinity());
    int bits = terms.stream().mapToInt(Term::length).max().orElse(0);
    for (int bit = bits - 1; bit >= 0; bit--) {
      sum.twice();
      for (Term term : terms) {
        term.addTo(sum, bit);
      }
    }
    return sum.toPoint();
  }

  private static void addTerms(List<Term> terms, Quarters point, BigInteger factor, int width) {
    BigInteger rest = factor;
    ECPoint[] parts = point.parts();
    for (int part = 0; part < parts.length - 1; part++) {
      int bits = Quarters.bits(parts[part].getCurve());
      BigInteger above = rest.shiftRight(bits);
      terms.add(new Term(parts[part], rest.subtract(above.shiftLeft(bits)), width));
      rest = above;
    }
    terms.add(new Term(parts[parts.length - 1], rest, width));
  }
}
