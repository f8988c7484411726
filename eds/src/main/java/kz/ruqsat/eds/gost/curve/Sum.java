package kz.ruqsat.eds.gost.curve;

import org.bouncycastle.math.ec.ECFieldElement;
import org.bouncycastle.math.ec.ECPoint;

/**
 * A running sum of points, changed in place: (x, y, z) stands for the affine point (x/z^2, y/z^3).
 *
 * <p>Formulas: "dbl-2001-b" for curves with a = -3, and the textbook addition, both in the
 * Explicit-Formulas Database. Comments give the magnitudes the rule of {@link PrimeField} asks for,
 * where they are not 1.
 */
final class Sum {

  private final FastCurve curve;
  private final PrimeField field;
  private final long[] x;
  private final long[] y;
  private final long[] z;
  private final long[] t1;
  private final long[] t2;
  private final long[] t3;
  private final long[] t4;
  private final long[] t5;
  private boolean infinity;

  Sum(FastPoint start) {
    curve = (FastCurve) start.getCurve();
    field = curve.arithmetic();
    x = field.zero();
    y = field.zero();
    z = field.zero();
    t1 = field.zero();
    t2 = field.zero();
    t3 = field.zero();
    t4 = field.zero();
    t5 = field.zero();
    set(start);
  }

  private void set(FastPoint point) {
    infinity = point.isInfinity();
    if (!infinity) {
      System.arraycopy(point.xs(), 0, x, 0, x.length);
      System.arraycopy(point.ys(), 0, y, 0, y.length);
      System.arraycopy(point.zs(), 0, z, 0, z.length);
    }
  }

  /** Doubles the sum. The group has odd order, so no point has y = 0. */
  Sum twice() {
    if (infinity) {
      return this;
    }
    field.square(t1, z); // delta
    field.square(t2, y); // gamma
    field.multiply(t3, x, t2); // beta
    field.subtract(t4, x, t1); // 2
    field.combine(t5, 1, x, 1, t1);
    field.multiply(t4, t4, t5); // alpha / 3
    field.add(z, y, z); // 2
    field.square(z, z);
    field.add(t1, t1, t2); // delta + gamma: 2
    field.combine(z, 1, z, -1, t1); // z' = (y + z)^2 - gamma - delta
    field.square(t5, t4);
    field.combine(x, 9, t5, -8, t3); // x' = alpha^2 - 8 beta
    field.combine(t3, 4, t3, -1, x); // 4 beta - x'
    field.multiply(t3, t4, t3);
    field.square(t2, t2);
    field.combine(y, 3, t3, -8, t2); // y' = alpha (4 beta - x') - 8 gamma^2
    return this;
  }

  /** Adds a point; equal, opposite and infinite ones are found and done right. */
  Sum add(FastPoint other) {
    if (other.isInfinity()) {
      return this;
    }
    if (infinity) {
      set(other);
      return this;
    }
    boolean affine = other.isAffine();
    field.square(t1, z);
    field.multiply(t2, z, t1);
    field.multiply(t3, other.xs(), t1); // u2 = x2 z1^2
    field.multiply(t4, other.ys(), t2); // s2 = y2 z1^3
    if (!affine) {
      field.square(t1, other.zs());
      field.multiply(t2, other.zs(), t1);
      field.multiply(x, x, t1); // u1 = x1 z2^2
      field.multiply(y, y, t2); // s1 = y1 z2^3
    }
    field.subtract(t3, t3, x); // h = u2 - u1: 2
    field.subtract(t4, t4, y); // r = s2 - s1: 2
    if (field.isZero(t3)) {
      return addSameX(other, field.isZero(t4));
    }
    field.multiply(z, t3, z);
    if (!affine) {
      field.multiply(z, z, other.zs()); // z' = z1 z2 h
    }
    field.square(t1, t3);
    field.multiply(t2, t3, t1); // h^3
    field.multiply(t1, x, t1); // v = u1 h^2
    field.square(t5, t4);
    field.subtract(t5, t5, t2); // r^2 - h^3: 2
    field.combine(x, 1, t5, -2, t1); // x' = r^2 - h^3 - 2 v
    field.combine(t1, 1, t1, -1, x); // v - x'
    field.multiply(t1, t4, t1);
    field.multiply(t2, y, t2);
    field.combine(y, 1, t1, -1, t2); // y' = r (v - x') - s1 h^3
    return this;
  }

  /** Points of the same x are equal or opposite. */
  private Sum addSameX(FastPoint other, boolean sameY) {
    if (sameY) {
      set(other);
      return twice();
    }
    infinity = true;
    return this;
  }

  ECPoint toPoint() {
    if (infinity) {
      return curve.getInfinity();
    }
    return new FastPoint(curve, element(x), element(y), new ECFieldElement[] {element(z)});
  }

  private ECFieldElement element(long[] limbs) {
    return new FastFieldElement(field, limbs);
  }
}
