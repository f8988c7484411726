package kz.ruqsat.eds.gost.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Random;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cryptopro.CryptoProObjectIdentifiers;
import org.bouncycastle.asn1.cryptopro.ECGOST3410NamedCurves;
import org.bouncycastle.asn1.rosstandart.RosstandartObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.math.ec.ECPoint;

/** Both curves, each in BouncyCastle's arithmetic and in ours. */
public enum Curves {
  CRYPTO_PRO_A(CryptoProObjectIdentifiers.gostR3410_2001_CryptoPro_A),
  TC26_512_A(RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512_paramSetA);

  private final X9ECParameters published;
  private final FastCurve fast;
  private final ECPoint fastGenerator;

  Curves(ASN1ObjectIdentifier oid) {
    published = ECGOST3410NamedCurves.getByOIDX9(oid);
    fast = FastCurve.like(published.getCurve());
    fastGenerator = fast.importPoint(published.getG());
  }

  FastCurve fast() {
    return fast;
  }

  BigInteger prime() {
    return published.getCurve().getField().getCharacteristic();
  }

  BigInteger order() {
    return published.getN();
  }

  ECPoint generator() {
    return published.getG();
  }

  /** The same in our arithmetic, always the same object, which keeps its tables. */
  ECPoint fastGenerator() {
    return fastGenerator;
  }

  /** A scalar between 0 and the order less one, the same for the same seed. */
  BigInteger scalar(long seed) {
    return new BigInteger(order().bitLength() + 64, new Random(seed)).mod(order());
  }

  /** A point of BouncyCastle's, not infinite, the same for the same seed. */
  ECPoint plain(long seed) {
    BigInteger factor = scalar(seed).max(BigInteger.ONE);
    return generator().multiply(factor).normalize();
  }

  /** The same point in our arithmetic. */
  ECPoint imported(ECPoint plain) {
    return fast.importPoint(plain);
  }

  void assertSame(ECPoint plain, ECPoint ours) {
    assertEquals(plain.isInfinity(), ours.isInfinity());
    if (!plain.isInfinity()) {
      ECPoint expected = plain.normalize();
      ECPoint actual = ours.normalize();
      assertEquals(
          expected.getAffineXCoord().toBigInteger(), actual.getAffineXCoord().toBigInteger());
      assertEquals(
          expected.getAffineYCoord().toBigInteger(), actual.getAffineYCoord().toBigInteger());
    }
  }
}
