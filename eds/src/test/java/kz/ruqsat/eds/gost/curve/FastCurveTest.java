package kz.ruqsat.eds.gost.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.math.ec.ECAlgorithms;
import org.bouncycastle.math.ec.ECPoint;
import org.junit.jupiter.api.Test;

/** Fast points behave as BouncyCastle's, the rare cases included. */
class FastCurveTest {

  @Property(tries = 300)
  void sumsOfRandomPointsAgree(@ForAll Curves curve, @ForAll long i, @ForAll long j) {
    ECPoint plainP = curve.plain(i);
    ECPoint plainQ = curve.plain(j);
    ECPoint p = curve.imported(plainP).twice(); // not normalized
    ECPoint q = curve.imported(plainQ);
    curve.assertSame(plainP.twice().add(plainQ), p.add(q));
    curve.assertSame(plainP.twice().subtract(plainQ), p.subtract(q));
    curve.assertSame(plainP.twice().add(plainQ.twice()), p.add(q.twice()));
    curve.assertSame(plainP.twice().twicePlus(plainQ), p.twicePlus(q));
    curve.assertSame(plainP.twice().threeTimes(), p.threeTimes());
    curve.assertSame(plainP.twice().timesPow2(7), p.timesPow2(7));
  }

  @Property(tries = 100)
  void equalOppositeAndInfinitePointsAreAddedRightly(@ForAll Curves curve, @ForAll long i) {
    ECPoint p = curve.imported(curve.plain(i));
    ECPoint scaled = p.twice().add(p.negate()); // p again, with another z
    ECPoint infinity = curve.fast().getInfinity();
    assertEquals(p.twice(), p.add(p));
    assertEquals(p.twice(), p.add(scaled));
    assertEquals(p.twice(), scaled.add(p));
    assertEquals(p.twice(), scaled.add(scaled));
    for (ECPoint same : new ECPoint[] {p, scaled}) {
      assertTrue(same.add(p.negate()).isInfinity());
      assertTrue(same.subtract(scaled).isInfinity());
      assertTrue(same.twicePlus(p.twice().negate()).isInfinity());
      assertEquals(p, same.add(infinity));
      assertEquals(p, infinity.add(same));
      assertEquals(p, infinity.twicePlus(same));
    }
    assertTrue(infinity.add(infinity).isInfinity());
    assertTrue(infinity.twice().isInfinity());
    assertTrue(infinity.negate().isInfinity());
  }

  @Property(tries = 20)
  void bouncyCastleMultipliesOnOurPoints(@ForAll Curves curve, @ForAll long i, @ForAll long j) {
    BigInteger k = curve.scalar(j);
    ECPoint plain = curve.plain(i);
    curve.assertSame(plain.multiply(k), curve.imported(plain).multiply(k));
    curve.assertSame(
        ECAlgorithms.sumOfTwoMultiplies(plain, k, plain.twice(), curve.scalar(i)),
        ECAlgorithms.sumOfTwoMultiplies(
            curve.imported(plain), k, curve.imported(plain.twice()), curve.scalar(i)));
  }

  @Property(tries = 50)
  void pointsAreEncodedAndDecodedAlike(@ForAll Curves curve, @ForAll long i) {
    ECPoint plain = curve.plain(i);
    for (boolean compressed : new boolean[] {true, false}) {
      byte[] encoded = plain.getEncoded(compressed);
      curve.assertSame(plain, curve.fast().decodePoint(encoded));
    }
  }

  @Property(tries = 100)
  void aPointBesideTheCurveIsRefused(@ForAll Curves curve, @ForAll long i) {
    ECPoint point = curve.plain(i);
    BigInteger x = point.getAffineXCoord().toBigInteger();
    BigInteger y = point.getAffineYCoord().toBigInteger();
    BigInteger prime = curve.prime();
    var fast = curve.fast();
    assertThrows(
        IllegalArgumentException.class, () -> fast.validatePoint(x, y.add(BigInteger.ONE)));
    assertThrows(IllegalArgumentException.class, () -> fast.validatePoint(x.add(prime), y));
    assertThrows(IllegalArgumentException.class, () -> fast.validatePoint(x, y.subtract(prime)));
  }

  @Test
  void otherCurvesAreRefused() {
    for (String other : new String[] {"secp256r1", "secp256k1", "curve25519"}) {
      var plain = CustomNamedCurves.getByName(other).getCurve();
      assertThrows(IllegalArgumentException.class, () -> FastCurve.like(plain), other);
    }
  }
}
