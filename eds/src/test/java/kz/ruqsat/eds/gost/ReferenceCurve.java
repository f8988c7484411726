package kz.ruqsat.eds.gost;

import java.math.BigInteger;

/**
 * A curve y^2 = x^3 + ax + b with points by the schoolbook, x and y or null for infinity: slow,
 * short and sharing nothing with the library or with BouncyCastle.
 */
record ReferenceCurve(BigInteger p, BigInteger a, BigInteger q, Point base) {

  record Point(BigInteger x, BigInteger y) {}

  /** id-tc26-gost-3410-12-512-paramSetTest: RFC 7091, section 7.2. */
  static final ReferenceCurve TEST_512 =
      new ReferenceCurve(
          number(
              "4531ACD1FE0023C7550D267B6B2FEE80922B14B2FFB90F04D4EB7C09B5D2D15D"
                  + "F1D852741AF4704A0458047E80E4546D35B8336FAC224DD81664BBF528BE6373"),
          number("7"),
          number(
              "4531ACD1FE0023C7550D267B6B2FEE80922B14B2FFB90F04D4EB7C09B5D2D15D"
                  + "A82F2D7ECB1DBAC719905C5EECC423F1D86E25EDBE23C595D644AAF187E6E6DF"),
          new Point(
              number(
                  "24D19CC64572EE30F396BF6EBBFD7A6C5213B3B3D7057CC825F91093A68CD762"
                      + "FD60611262CD838DC6B60AA7EEE804E28BC849977FAC33B4B530F1B120248A9A"),
              number(
                  "2BB312A43BD2CE6E0D020613C857ACDDCFBF061E91E5F2C3F32447C259F39B2C"
                      + "83AB156D77F1496BF7EB3351E1EE4E43DC1A18B91B24640B6DBB92CB1ADD371E")));

  private static BigInteger number(String hex) {
    return new BigInteger(hex, 16);
  }

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
