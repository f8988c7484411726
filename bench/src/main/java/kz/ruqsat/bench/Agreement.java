package kz.ruqsat.bench;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import kz.ruqsat.eds.gost.curve.FastCurve;
import kz.ruqsat.eds.gost.curve.JointMultiplication;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cryptopro.CryptoProObjectIdentifiers;
import org.bouncycastle.asn1.cryptopro.ECGOST3410NamedCurves;
import org.bouncycastle.asn1.rosstandart.RosstandartObjectIdentifiers;
import org.bouncycastle.math.ec.ECAlgorithms;
import org.bouncycastle.math.ec.ECPoint;

/**
 * Sets our joint multiplication beside BouncyCastle's on random points and factors, a million for
 * each curve unless the first argument says otherwise; the second is the seed. Ends with an error
 * at the first difference.
 */
public final class Agreement {

  private static final int REPORTED_EVERY = 10_000;

  private Agreement() {}

  /** Runs the comparison. */
  public static void main(String[] arguments) {
    int times = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    for (ASN1ObjectIdentifier curve :
        List.of(
            CryptoProObjectIdentifiers.gostR3410_2001_CryptoPro_A,
            RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512_paramSetA)) {
      compare(curve, times, new Random(seed));
    }
  }

  private static void compare(ASN1ObjectIdentifier oid, int times, Random random) {
    var published = ECGOST3410NamedCurves.getByOIDX9(oid);
    FastCurve curve = FastCurve.like(published.getCurve());
    ECPoint plainBase = published.getG();
    ECPoint base = curve.importPoint(plainBase);
    ECPoint q = plainBase;
    for (int time = 1; time <= times; time++) {
      BigInteger k = factor(published.getN(), random);
      BigInteger l = factor(published.getN(), random);
      ECPoint expected = ECAlgorithms.sumOfTwoMultiplies(plainBase, k, q, l).normalize();
      ECPoint actual = JointMultiplication.sum(base, k, curve.importPoint(q), l).normalize();
      if (!curve.importPoint(expected).equals(actual)) {
        throw new IllegalStateException("k = %s, l = %s, q = %s".formatted(k, l, q));
      }
      q = expected.isInfinity() ? plainBase : expected; // the next random point
      if (time % REPORTED_EVERY == 0 || time == times) {
        System.out.printf("%d bit: %d agree%n", curve.getFieldSize(), time);
      }
    }
  }

  /** Mostly of full length, at times short. */
  private static BigInteger factor(BigInteger order, Random random) {
    int bits = random.nextInt(8) == 0 ? random.nextInt(order.bitLength()) : order.bitLength() + 32;
    return new BigInteger(bits, random).mod(order);
  }
}
