package kz.ruqsat.eds.gost.curve;

import java.math.BigInteger;

/**
 * The integers modulo a prime p just under a power of two, as vectors of signed limbs.
 *
 * <p>A vector a stands for the sum of {@code a[k] * 2^(bits*k)}. Limbs may be negative and may
 * exceed {@code bits} bits; many vectors stand for one number. The size of a vector is its
 * <em>magnitude</em>: at most m when no limb exceeds {@code m * (2^bits + 2^20)} in absolute value.
 * Results of products and of {@link #combine} have magnitude 1, sums add magnitudes. The left
 * factor of a product may have a magnitude of up to 3, the right one of 1, and the base of a square
 * of 2. Under this rule nothing overflows, as each field shows, and the point formulas keep to it.
 *
 * <p>What lies above {@code limbs * bits} bits is folded down: {@code 2^(limbs*bits)} is congruent
 * to the small number {@code fold}.
 */
abstract class PrimeField {

  private final BigInteger prime;
  private final int limbs;
  private final int bits;
  private final long mask;
  private final long fold;
  private final int topBits;
  private final long distance;

  PrimeField(BigInteger prime, int limbs, int bits, long fold) {
    this.prime = prime;
    this.limbs = limbs;
    this.bits = bits;
    this.mask = (1L << bits) - 1;
    this.fold = fold;
    int spare = limbs * bits - prime.bitLength();
    this.topBits = bits - spare;
    this.distance = fold >> spare;
  }

  /** The prime. */
  final BigInteger prime() {
    return prime;
  }

  /** A new vector of zeros. */
  final long[] zero() {
    return new long[limbs];
  }

  /** r = a * b for magnitudes of up to 3 and 1; r may be a or b. */
  abstract void multiply(long[] r, long[] a, long[] b);

  /** r = a * a for a magnitude of up to 2; r may be a. */
  abstract void square(long[] r, long[] a);

  // The next three are the same in both fields but for the number of limbs, which must be a
  // constant for the compiler to unroll them.

  /** r = a + b; the magnitudes add. */
  abstract void add(long[] r, long[] a, long[] b);

  /** r = a - b; the magnitudes add. */
  abstract void subtract(long[] r, long[] a, long[] b);

  /**
   * r = i * a + j * b of magnitude 1, where i and j times the magnitudes of a and b may add up to
   * 60. One round of carries is enough: each limb keeps its low bits and takes the carry of its
   * neighbour, which is at most 60, or 60 * fold &lt; 2^20 for the lowest.
   */
  abstract void combine(long[] r, long i, long[] a, long j, long[] b);

  /**
   * Whether a, of a magnitude of up to 4, is a multiple kp of the prime. Then |k| is below 128, as
   * there are at most four bits above the prime's own, and the low bits of kp are those of -kc, c
   * being what the prime lacks to a power of two. This settles nearly all cases at once.
   */
  final boolean isZero(long[] a) {
    long low = (a[0] << (Long.SIZE - bits)) >> (Long.SIZE - bits);
    if (Math.abs(low) > 128 * distance) {
      return false;
    }
    long[] least = a.clone();
    reduce(least);
    long any = 0;
    for (long limb : least) {
      any |= limb;
    }
    return any == 0;
  }

  /** The number from 0 to p - 1 that a stands for. */
  final BigInteger toBigInteger(long[] a) {
    long[] least = a.clone();
    reduce(least);
    BigInteger value = BigInteger.ZERO;
    for (int k = limbs - 1; k >= 0; k--) {
      value = value.shiftLeft(bits).add(BigInteger.valueOf(least[k]));
    }
    return value;
  }

  /** The vector of a number from 0 to p - 1. */
  final long[] fromBigInteger(BigInteger value) {
    long[] a = zero();
    for (int k = 0; k < limbs; k++) {
      a[k] = value.shiftRight(bits * k).longValue() & mask;
    }
    return a;
  }

  /**
   * Makes a the one vector of its number with limbs from 0 to 2^bits - 1 and a value below p.
   *
   * <p>Write L for limbs * bits and F for fold. The first pass leaves a value below 2^L and folds a
   * small carry, positive or not, into the lowest limb. The second leaves a carry of -1, 0 or 1; a
   * carry of -1 means a value near 2^L, a carry of 1 a value near 0, so that the third pass leaves
   * none. Then the bits above p's own length are folded the same way, twice, and p is taken off if
   * the value still reaches it.
   */
  private void reduce(long[] a) {
    for (int pass = 0; pass < 3; pass++) {
      long carry = propagate(a);
      a[0] += fold * carry;
    }
    for (int pass = 0; pass < 2; pass++) {
      long above = a[limbs - 1] >> topBits;
      a[limbs - 1] &= (1L << topBits) - 1;
      a[0] += above * distance;
      propagate(a);
    }
    long[] overshoot = a.clone();
    overshoot[0] += distance;
    propagate(overshoot);
    if (overshoot[limbs - 1] >> topBits != 0) {
      overshoot[limbs - 1] &= (1L << topBits) - 1;
      System.arraycopy(overshoot, 0, a, 0, limbs);
    }
  }

  /** Carries from limb to limb and returns the carry out of the highest. */
  private long propagate(long[] a) {
    long carry = 0;
    for (int k = 0; k < limbs; k++) {
      long limb = a[k] + carry;
      a[k] = limb & mask;
      carry = limb >> bits;
    }
    return carry;
  }
}
