package kz.ruqsat.eds.gost;

import java.math.BigInteger;
import kz.ruqsat.eds.gost.curve.JointMultiplication;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.util.BigIntegers;

/** The verification of RFC 7091, section 6.2, the same in both schemes; public data only. */
final class GostVerification {

  private GostVerification() {}

  /**
   * Whether (r, s) is the signature of a hash. The octets of the hash are a little endian number,
   * as those of a key.
   */
  static boolean holds(GostPublicKey key, byte[] hash, BigInteger r, BigInteger s) {
    ECDomainParameters domain = key.scheme().fastDomain();
    BigInteger q = domain.getN();
    if (!isBelow(q, r) || !isBelow(q, s)) {
      return false;
    }
    BigInteger e = LittleEndian.read(hash, 0, hash.length).mod(q);
    BigInteger v = BigIntegers.modOddInverseVar(q, e.signum() == 0 ? BigInteger.ONE : e);
    BigInteger z1 = s.multiply(v).mod(q);
    BigInteger z2 = q.subtract(r.multiply(v).mod(q));
    ECPoint c = JointMultiplication.sum(domain.getG(), z1, key.point(), z2).normalize();
    return !c.isInfinity() && c.getAffineXCoord().toBigInteger().mod(q).equals(r);
  }

  private static boolean isBelow(BigInteger limit, BigInteger number) {
    return number.signum() > 0 && number.compareTo(limit) < 0;
  }
}
