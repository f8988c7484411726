package kz.ruqsat.eds.gost.curve;

import org.bouncycastle.math.ec.ECCurve;
import org.bouncycastle.math.ec.ECFieldElement;
import org.bouncycastle.math.ec.ECPoint;

/** A point of a {@link FastCurve} in Jacobian coordinates; its sums are made in {@link Sum}. */
final class FastPoint extends ECPoint.AbstractFp {

  FastPoint(ECCurve curve, ECFieldElement x, ECFieldElement y) {
    super(curve, x, y);
  }

  FastPoint(ECCurve curve, ECFieldElement x, ECFieldElement y, ECFieldElement[] zs) {
    super(curve, x, y, zs);
  }

  /** The vector of x, or of y, or of z. */
  static long[] limbs(ECFieldElement coordinate) {
    return ((FastFieldElement) coordinate).limbs();
  }

  long[] xs() {
    return limbs(x);
  }

  long[] ys() {
    return limbs(y);
  }

  long[] zs() {
    return limbs(zs[0]);
  }

  /** Whether z is one, which saves a quarter of an addition. */
  boolean isAffine() {
    return ((FastFieldElement) zs[0]).isPlainOne();
  }

  @Override
  public ECPoint add(ECPoint other) {
    return new Sum(this).add((FastPoint) other).toPoint();
  }

  @Override
  public ECPoint twice() {
    return timesPow2(1);
  }

  @Override
  public ECPoint timesPow2(int exponent) {
    Sum sum = new Sum(this);
    for (int k = 0; k < exponent; k++) {
      sum.twice();
    }
    return sum.toPoint();
  }

  @Override
  public ECPoint twicePlus(ECPoint other) {
    return new Sum(this).twice().add((FastPoint) other).toPoint();
  }

  @Override
  public ECPoint threeTimes() {
    return twicePlus(this);
  }

  @Override
  public ECPoint negate() {
    return isInfinity() ? this : new FastPoint(curve, x, y.negate(), zs);
  }

  @Override
  protected ECPoint detach() {
    return new FastPoint(null, getAffineXCoord(), getAffineYCoord());
  }
}
