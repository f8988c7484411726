package kz.ruqsat.eds.gost.curve;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bouncycastle.math.ec.ECAlgorithms;
import org.bouncycastle.math.ec.ECPoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JointMultiplicationTest {

  @Property(tries = 2000)
  void agreesWithBouncyCastleOnRandomPointsAndFactors(
      @ForAll Curves curve, @ForAll long point, @ForAll long first, @ForAll long second) {
    ECPoint q = curve.plain(point);
    check(curve, curve.scalar(first), q, curve.scalar(second));
  }

  /** From the third use on, a point has tables of its own. */
  @Property(tries = 50)
  void agreesHoweverOftenAPointIsUsed(
      @ForAll Curves curve, @ForAll long point, @ForAll List<Long> seeds) {
    ECPoint plain = curve.plain(point);
    ECPoint q = curve.imported(plain);
    for (long seed : seeds) {
      check(curve, curve.scalar(seed), plain, q, curve.scalar(~seed));
    }
    check(curve, BigInteger.ZERO, plain, q, curve.order());
    check(curve, curve.order(), plain, q, BigInteger.ZERO);
    check(curve, BigInteger.ONE, plain, q, curve.order().subtract(BigInteger.ONE));
  }

  @ParameterizedTest
  @EnumSource
  void agreesWithBouncyCastleAtTheEdges(Curves curve) {
    BigInteger n = curve.order();
    BigInteger half = n.shiftRight(1);
    List<BigInteger> factors =
        List.of(
            BigInteger.ZERO,
            BigInteger.ONE,
            BigInteger.TWO,
            BigInteger.valueOf(1023),
            half,
            half.add(BigInteger.ONE),
            BigInteger.ONE.shiftLeft(n.bitLength() - 1),
            n.subtract(BigInteger.TWO),
            n.subtract(BigInteger.ONE),
            n,
            n.add(BigInteger.ONE),
            n.shiftLeft(70).add(BigInteger.TEN));
    ECPoint g = curve.generator();
    List<ECPoint> points =
        List.of(g, g.negate(), g.twice(), g.threeTimes(), g.threeTimes().negate(), curve.plain(1));
    for (ECPoint q : points) {
      for (BigInteger k : factors) {
        for (BigInteger l : factors) {
          ECPoint normal = q.normalize();
          check(curve, k, normal, l);
        }
      }
    }
  }

  private static void check(Curves curve, BigInteger k, ECPoint q, BigInteger l) {
    check(curve, k, q, curve.imported(q), l);
  }

  private static void check(Curves curve, BigInteger k, ECPoint plain, ECPoint ours, BigInteger l) {
    ECPoint g = curve.generator();
    curve.assertSame(
        ECAlgorithms.sumOfTwoMultiplies(g, k, plain, l),
        JointMultiplication.sum(curve.fastGenerator(), k, ours, l));
  }
}
