package kz.ruqsat.eds.gost.curve;

import java.math.BigInteger;
import org.bouncycastle.math.ec.ECFieldElement;
import org.bouncycastle.util.BigIntegers;

/** An element of a {@link PrimeField}, always of magnitude 1, for BouncyCastle's framework. */
final class FastFieldElement extends ECFieldElement.AbstractFp {

  private final PrimeField field;
  private final long[] limbs;

  /** Takes over a vector of magnitude 1, which must not be changed any more. */
  FastFieldElement(PrimeField field, long[] limbs) {
    this.field = field;
    this.limbs = limbs;
  }

  FastFieldElement(PrimeField field, BigInteger value) {
    this(field, field.fromBigInteger(value));
  }

  /** The vector itself; not to be changed. */
  long[] limbs() {
    return limbs;
  }

  @Override
  public BigInteger toBigInteger() {
    return field.toBigInteger(limbs);
  }

  @Override
  public String getFieldName() {
    return "Fast" + getFieldSize();
  }

  @Override
  public int getFieldSize() {
    return field.prime().bitLength();
  }

  @Override
  public ECFieldElement add(ECFieldElement other) {
    return combination(1, 1, other);
  }

  @Override
  public ECFieldElement addOne() {
    return add(new FastFieldElement(field, BigInteger.ONE));
  }

  @Override
  public ECFieldElement subtract(ECFieldElement other) {
    return combination(1, -1, other);
  }

  @Override
  public ECFieldElement negate() {
    return combination(-1, 0, this);
  }

  @Override
  public ECFieldElement multiply(ECFieldElement other) {
    long[] product = field.zero();
    field.multiply(product, limbs, ((FastFieldElement) other).limbs);
    return new FastFieldElement(field, product);
  }

  @Override
  public ECFieldElement square() {
    long[] square = field.zero();
    field.square(square, limbs);
    return new FastFieldElement(field, square);
  }

  @Override
  public ECFieldElement divide(ECFieldElement other) {
    return multiply(other.invert());
  }

  @Override
  public ECFieldElement invert() {
    BigInteger inverse = BigIntegers.modOddInverseVar(field.prime(), toBigInteger());
    return new FastFieldElement(field, inverse);
  }

  /** Both primes are 3 modulo 4: the root of a square is its power to (p + 1) / 4. */
  @Override
  public ECFieldElement sqrt() {
    BigInteger exponent = field.prime().add(BigInteger.ONE).shiftRight(2);
    BigInteger root = toBigInteger().modPow(exponent, field.prime());
    ECFieldElement candidate = new FastFieldElement(field, root);
    return candidate.square().equals(this) ? candidate : null;
  }

  @Override
  public boolean isZero() {
    return field.isZero(limbs);
  }

  /** Whether this is the very vector 1, 0, … 0, as the z of every point in affine coordinates. */
  boolean isPlainOne() {
    long others = 0;
    for (int k = 1; k < limbs.length; k++) {
      others |= limbs[k];
    }
    return limbs[0] == 1 && others == 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FastFieldElement element
        && field == element.field
        && subtract(element).isZero();
  }

  @Override
  public int hashCode() {
    return toBigInteger().hashCode();
  }

  private FastFieldElement combination(long i, long j, ECFieldElement other) {
    long[] sum = field.zero();
    field.combine(sum, i, limbs, j, ((FastFieldElement) other).limbs);
    return new FastFieldElement(field, sum);
  }
}
