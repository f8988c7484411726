package kz.ruqsat.eds.gost.curve;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.math.ec.ECCurve;
import org.bouncycastle.math.ec.ECFieldElement;
import org.bouncycastle.math.ec.ECPoint;

/**
 * A curve y^2 = x^3 - 3x + b of prime order over a {@link PrimeField}. Its time depends on the
 * numbers it works on: not for private keys.
 */
public final class FastCurve extends ECCurve.AbstractFp {

  private final PrimeField arithmetic;
  private final ECPoint infinity;

  private FastCurve(
      PrimeField arithmetic, BigInteger a, BigInteger b, BigInteger order, BigInteger cofactor) {
    super(arithmetic.prime());
    this.arithmetic = arithmetic;
    this.infinity = new FastPoint(this, null, null);
    this.a = fromBigInteger(a);
    this.b = fromBigInteger(b);
    this.order = order;
    this.cofactor = cofactor;
    this.coord = COORD_JACOBIAN;
  }

  /**
   * The same curve as {@code plain}, with fast arithmetic.
   *
   * @param plain CryptoPro-A of RFC 4357 or tc26-gost-3410-12-512-paramSetA of RFC 7836
   * @throws IllegalArgumentException for any other curve
   */
  public static FastCurve like(ECCurve plain) {
    BigInteger prime = plain.getField().getCharacteristic();
    BigInteger a = plain.getA().toBigInteger();
    boolean odd = plain.getOrder().testBit(0) && plain.getCofactor().equals(BigInteger.ONE);
    if (!a.equals(prime.subtract(BigInteger.valueOf(3))) || !odd) {
      throw new IllegalArgumentException("Not a curve of odd order with a = -3");
    }
    return new FastCurve(
        field(prime), a, plain.getB().toBigInteger(), plain.getOrder(), plain.getCofactor());
  }

  private static PrimeField field(BigInteger prime) {
    for (PrimeField field : new PrimeField[] {Fp256.INSTANCE, Fp512.INSTANCE}) {
      if (field.prime().equals(prime)) {
        return field;
      }
    }
    throw new IllegalArgumentException("No fast arithmetic modulo " + prime);
  }

  PrimeField arithmetic() {
    return arithmetic;
  }

  @Override
  protected ECCurve cloneCurve() {
    return new FastCurve(arithmetic, a.toBigInteger(), b.toBigInteger(), order, cofactor);
  }

  @Override
  public boolean supportsCoordinateSystem(int system) {
    return system == COORD_JACOBIAN;
  }

  @Override
  public int getFieldSize() {
    return arithmetic.prime().bitLength();
  }

  @Override
  public ECFieldElement fromBigInteger(BigInteger value) {
    if (!isValidFieldElement(value)) {
      throw new IllegalArgumentException("Not between 0 and p - 1");
    }
    return new FastFieldElement(arithmetic, value);
  }

  /** One: BouncyCastle would blind inversions with it, and there is nothing to hide here. */
  @Override
  public ECFieldElement randomFieldElementMult(SecureRandom random) {
    return new FastFieldElement(arithmetic, BigInteger.ONE);
  }

  @Override
  protected ECPoint createRawPoint(ECFieldElement x, ECFieldElement y) {
    return new FastPoint(this, x, y);
  }

  @Override
  protected ECPoint createRawPoint(ECFieldElement x, ECFieldElement y, ECFieldElement[] zs) {
    return new FastPoint(this, x, y, zs);
  }

  @Override
  public ECPoint getInfinity() {
    return infinity;
  }
}
