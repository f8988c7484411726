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
            n.add(BigInteger.ONE));
    ECPoint g = curve.generator();
    List<ECPoint> points =
        List.of(g, g.negate(), g.twice(), g.threeTimes(), g.threeTimes().negate(), curve.plain(1));
    for (ECPoint q : points) {
      for (BigInteger k : factors) {
        for (BigInteger l : factors) {
          check(curve, k, q.normalize(), l);
        }
      }
    }
  }

  private static void check(Curves curve, BigInteger k, ECPoint q, BigInteger l) {
    ECPoint g = curve.generator();
    curve.assertSame(
        ECAlgorithms.sumOfTwoMultiplies(g, k, q, l),
        JointMultiplication.sum(curve.imported(g), k, curve.imported(q), l));
  }
}
