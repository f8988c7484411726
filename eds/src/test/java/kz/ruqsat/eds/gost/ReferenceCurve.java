package kz.ruqsat.eds.gost;

import java.math.BigInteger;

/**
 * A curve y^2 = x^3 + ax + b with points by the schoolbook, x and y or null for infinity: slow,
 * short and sharing nothing with the library or with BouncyCastle.
 */
record ReferenceCurve(BigInteger p, BigInteger a, BigInteger q, Point base) {

  record Point(BigInteger x, BigInteger y) {}

  Point add(Point first, Point second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    boolean sameX = first.x.equals(second.x);
    if (sameX && first.y.add(second.y).mod(p).signum() == 0) {
      return null;
    }
    BigInteger rise =
        sameX ? first.x.pow(2).multiply(BigInteger.valueOf(3)).add(a) : second.y.subtract(first.y);
    BigInteger run = sameX ? first.y.shiftLeft(1) : second.x.subtract(first.x);
    BigInteger slope = rise.multiply(run.modInverse(p)).mod(p);
    BigInteger x = slope.pow(2).subtract(first.x).subtract(second.x).mod(p);
    return new Point(x, slope.multiply(first.x.subtract(x)).subtract(first.y).mod(p));
  }

  Point multiple(BigInteger factor, Point point) {
    Point sum = null;
    for (int bit = factor.bitLength() - 1; bit >= 0; bit--) {
      sum = add(sum, sum);
      sum = factor.testBit(bit) ? add(sum, point) : sum;
    }
    return sum;
  }

  /** RFC 7091, section 6.2, for the number e made of a hash. */
  boolean verifies(Point key, BigInteger e, BigInteger r, BigInteger s) {
    if (r.signum() <= 0 || r.compareTo(q) >= 0 || s.signum() <= 0 || s.compareTo(q) >= 0) {
      return false;
    }
    BigInteger v = e.mod(q).max(BigInteger.ONE).modInverse(q);
    Point c =
        add(multiple(s.multiply(v).mod(q), base), multiple(r.negate().multiply(v).mod(q), key));
    return c != null && c.x.mod(q).equals(r);
  }
}
