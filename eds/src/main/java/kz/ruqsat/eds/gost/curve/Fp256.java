package kz.ruqsat.eds.gost.curve;

import static java.lang.Math.multiplyHigh;

import java.math.BigInteger;

/**
 * The integers modulo 2^256 - 617, the prime of CryptoPro-A (RFC 4357), in five limbs of 52 bits.
 *
 * <p>The method is that of {@link Fp512}, without Karatsuba's identity. Bounds, in units of 2^52:
 * in {@link #high} both factors may have 57 bits, which is far from being reached. A column is at
 * most five products of 4 units and 5 units more, 25 of the 2048 that fit. The upper half, of at
 * most 57 bits, folds with a carry f of at most 19 bits. The last round of carries leaves limbs
 * between -32 and 2^52 + 32, the lowest within 32 * 9872 &lt; 2^20.
 */
final class Fp256 extends PrimeField {

  static final Fp256 INSTANCE = new Fp256();

  private static final int LIMBS = 5;
  private static final int BITS = 52;
  private static final long MASK = (1L << BITS) - 1;

  /** 2^260 modulo p. */
  private static final long FOLD = 617 << 4;

  private Fp256() {
    super(BigInteger.ONE.shiftLeft(256).subtract(BigInteger.valueOf(617)), LIMBS, BITS, FOLD);
  }

  @Override
  void add(long[] r, long[] a, long[] b) {
    for (int k = 0; k < LIMBS; k++) {
      r[k] = a[k] + b[k];
    }
  }

  @Override
  void subtract(long[] r, long[] a, long[] b) {
    for (int k = 0; k < LIMBS; k++) {
      r[k] = a[k] - b[k];
    }
  }

  @Override
  void combine(long[] r, long i, long[] a, long j, long[] b) {
    long top = i * a[LIMBS - 1] + j * b[LIMBS - 1];
    long carry = (top >> BITS) * FOLD;
    for (int k = 0; k < LIMBS; k++) {
      long limb = i * a[k] + j * b[k];
      r[k] = (limb & MASK) + carry;
      carry = limb >> BITS;
    }
  }

  @Override
  void multiply(long[] r, long[] a, long[] b) {
    long a0 = a[0];
    long a1 = a[1];
    long a2 = a[2];
    long a3 = a[3];
    long a4 = a[4];
    long b0 = b[0];
    long b1 = b[1];
    long b2 = b[2];
    long b3 = b[3];
    long b4 = b[4];
    long h0 = high(a0, b0);
    long c0 = a0 * b0 - (h0 << BITS);
    long h1 = high(a0, b1) + high(a1, b0);
    long c1 = a0 * b1 + a1 * b0 - (h1 << BITS) + h0;
    long h2 = high(a0, b2) + high(a1, b1) + high(a2, b0);
    long c2 = a0 * b2 + a1 * b1 + a2 * b0 - (h2 << BITS) + h1;
    long h3 = high(a0, b3) + high(a1, b2) + high(a2, b1) + high(a3, b0);
    long c3 = a0 * b3 + a1 * b2 + a2 * b1 + a3 * b0 - (h3 << BITS) + h2;
    long h4 = high(a0, b4) + high(a1, b3) + high(a2, b2) + high(a3, b1) + high(a4, b0);
    long c4 = a0 * b4 + a1 * b3 + a2 * b2 + a3 * b1 + a4 * b0 - (h4 << BITS) + h3;
    long h5 = high(a1, b4) + high(a2, b3) + high(a3, b2) + high(a4, b1);
    long c5 = a1 * b4 + a2 * b3 + a3 * b2 + a4 * b1 - (h5 << BITS) + h4;
    long h6 = high(a2, b4) + high(a3, b3) + high(a4, b2);
    long c6 = a2 * b4 + a3 * b3 + a4 * b2 - (h6 << BITS) + h5;
    long h7 = high(a3, b4) + high(a4, b3);
    long c7 = a3 * b4 + a4 * b3 - (h7 << BITS) + h6;
    long h8 = high(a4, b4);
    long c8 = a4 * b4 - (h8 << BITS) + h7;
    fold(r, c0, c1, c2, c3, c4, c5, c6, c7, c8, h8);
  }

  @Override
  void square(long[] r, long[] a) {
    long a0 = a[0];
    long a1 = a[1];
    long a2 = a[2];
    long a3 = a[3];
    long a4 = a[4];
    long d0 = a0 << 1;
    long d1 = a1 << 1;
    long d2 = a2 << 1;
    long d3 = a3 << 1;
    long h0 = high(a0, a0);
    long c0 = a0 * a0 - (h0 << BITS);
    long h1 = high(d0, a1);
    long c1 = d0 * a1 - (h1 << BITS) + h0;
    long h2 = high(d0, a2) + high(a1, a1);
    long c2 = d0 * a2 + a1 * a1 - (h2 << BITS) + h1;
    long h3 = high(d0, a3) + high(d1, a2);
    long c3 = d0 * a3 + d1 * a2 - (h3 << BITS) + h2;
    long h4 = high(d0, a4) + high(d1, a3) + high(a2, a2);
    long c4 = d0 * a4 + d1 * a3 + a2 * a2 - (h4 << BITS) + h3;
    long h5 = high(d1, a4) + high(d2, a3);
    long c5 = d1 * a4 + d2 * a3 - (h5 << BITS) + h4;
    long h6 = high(d2, a4) + high(a3, a3);
    long c6 = d2 * a4 + a3 * a3 - (h6 << BITS) + h5;
    long h7 = high(d3, a4);
    long c7 = d3 * a4 - (h7 << BITS) + h6;
    long h8 = high(a4, a4);
    long c8 = a4 * a4 - (h8 << BITS) + h7;
    fold(r, c0, c1, c2, c3, c4, c5, c6, c7, c8, h8);
  }

  /** Bits 52 and up of a * b, rounded down. */
  private static long high(long a, long b) {
    return multiplyHigh(a << 6, b << 6);
  }

  /** Folds columns 5 to 9 into the lower ones and carries once. */
  private static void fold(
      long[] r,
      long c0,
      long c1,
      long c2,
      long c3,
      long c4,
      long c5,
      long c6,
      long c7,
      long c8,
      long c9) {
    long f0 = multiplyHigh(c5, FOLD << (64 - BITS));
    long r0 = c0 + c5 * FOLD - (f0 << BITS);
    long f1 = multiplyHigh(c6, FOLD << (64 - BITS));
    long r1 = c1 + c6 * FOLD - (f1 << BITS) + f0;
    long f2 = multiplyHigh(c7, FOLD << (64 - BITS));
    long r2 = c2 + c7 * FOLD - (f2 << BITS) + f1;
    long f3 = multiplyHigh(c8, FOLD << (64 - BITS));
    long r3 = c3 + c8 * FOLD - (f3 << BITS) + f2;
    long f4 = multiplyHigh(c9, FOLD << (64 - BITS));
    long r4 = c4 + c9 * FOLD - (f4 << BITS) + f3;
    r0 += f4 * FOLD;
    r[0] = (r0 & MASK) + (r4 >> BITS) * FOLD;
    r[1] = (r1 & MASK) + (r0 >> BITS);
    r[2] = (r2 & MASK) + (r1 >> BITS);
    r[3] = (r3 & MASK) + (r2 >> BITS);
    r[4] = (r4 & MASK) + (r3 >> BITS);
  }
}
