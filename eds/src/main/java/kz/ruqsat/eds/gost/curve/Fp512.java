package kz.ruqsat.eds.gost.curve;

import static java.lang.Math.multiplyHigh;

import java.math.BigInteger;

/**
 * The integers modulo 2^512 - 569, the prime of tc26-gost-3410-12-512-paramSetA (RFC 7836), in nine
 * limbs of 57 bits.
 *
 * <p>A column is the sum of all products of limbs with the same weight. Of each product, {@link
 * #high} gives the bits from 57 upwards, rounded down, by one signed multiplication; h is the sum
 * of these and is the carry to the next column. What remains of the column is then less than its
 * number of terms times 2^57, so that it is known exactly from the low 64 bits of the terms: {@code
 * sum of products - (h << 57)}. No carry between machine words ever has to be detected. Both sums
 * are linear, so Karatsuba's identity may be used on them: three blocks of three limbs each need 54
 * products of limbs instead of 81.
 *
 * <p>Bounds, in units of 2^57. {@link #high}: its left factor must stay below 8 units, its right
 * one below 4; multiplying gives it 2 * 3 and 2 * 1, squaring 2 * 2 and 2. A column is a carry h
 * and a remainder. The carry is at most nine products of 3 units (multiplying) or 4 (squaring);
 * rounding makes the remainder, and shifts the carry, by up to one unit for each term, of which
 * Karatsuba adds and takes away 12 at most: 27 + 12 + 12 = 51 of the 64 units that fit, or 36 + 9 =
 * 45. Folding adds two: the upper columns are multiplied by 1138 with the same trick and give a
 * carry f of at most 17 bits. The last round of carries leaves limbs between -53 and 2^57 + 53, the
 * lowest within 53 * 1138 &lt; 2^20.
 */
final class Fp512 extends PrimeField {

  static final Fp512 INSTANCE = new Fp512();

  private static final int LIMBS = 9;
  private static final int BITS = 57;
  private static final long MASK = (1L << BITS) - 1;

  /** 2^513 modulo p. */
  private static final long FOLD = 569 << 1;

  private Fp512() {
    super(BigInteger.ONE.shiftLeft(512).subtract(BigInteger.valueOf(569)), LIMBS, BITS, FOLD);
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
    long a5 = a[5];
    long a6 = a[6];
    long a7 = a[7];
    long a8 = a[8];
    long b0 = b[0];
    long b1 = b[1];
    long b2 = b[2];
    long b3 = b[3];
    long b4 = b[4];
    long b5 = b[5];
    long b6 = b[6];
    long b7 = b[7];
    long b8 = b[8];
    // block 0 by block 0
    long p0 = a0 * b0;
    long ph0 = high(a0, b0);
    long p1 = a0 * b1 + a1 * b0;
    long ph1 = high(a0, b1) + high(a1, b0);
    long p2 = a0 * b2 + a1 * b1 + a2 * b0;
    long ph2 = high(a0, b2) + high(a1, b1) + high(a2, b0);
    long p3 = a1 * b2 + a2 * b1;
    long ph3 = high(a1, b2) + high(a2, b1);
    long p4 = a2 * b2;
    long ph4 = high(a2, b2);
    // block 1 by block 1
    long q0 = a3 * b3;
    long qh0 = high(a3, b3);
    long q1 = a3 * b4 + a4 * b3;
    long qh1 = high(a3, b4) + high(a4, b3);
    long q2 = a3 * b5 + a4 * b4 + a5 * b3;
    long qh2 = high(a3, b5) + high(a4, b4) + high(a5, b3);
    long q3 = a4 * b5 + a5 * b4;
    long qh3 = high(a4, b5) + high(a5, b4);
    long q4 = a5 * b5;
    long qh4 = high(a5, b5);
    // block 2 by block 2
    long s0 = a6 * b6;
    long sh0 = high(a6, b6);
    long s1 = a6 * b7 + a7 * b6;
    long sh1 = high(a6, b7) + high(a7, b6);
    long s2 = a6 * b8 + a7 * b7 + a8 * b6;
    long sh2 = high(a6, b8) + high(a7, b7) + high(a8, b6);
    long s3 = a7 * b8 + a8 * b7;
    long sh3 = high(a7, b8) + high(a8, b7);
    long s4 = a8 * b8;
    long sh4 = high(a8, b8);
    // blocks 0 and 1, summed, by the same
    long ta0 = a0 + a3;
    long ta1 = a1 + a4;
    long ta2 = a2 + a5;
    long tb0 = b0 + b3;
    long tb1 = b1 + b4;
    long tb2 = b2 + b5;
    long t0 = ta0 * tb0;
    long th0 = high(ta0, tb0);
    long t1 = ta0 * tb1 + ta1 * tb0;
    long th1 = high(ta0, tb1) + high(ta1, tb0);
    long t2 = ta0 * tb2 + ta1 * tb1 + ta2 * tb0;
    long th2 = high(ta0, tb2) + high(ta1, tb1) + high(ta2, tb0);
    long t3 = ta1 * tb2 + ta2 * tb1;
    long th3 = high(ta1, tb2) + high(ta2, tb1);
    long t4 = ta2 * tb2;
    long th4 = high(ta2, tb2);
    // blocks 0 and 2, summed, by the same
    long ua0 = a0 + a6;
    long ua1 = a1 + a7;
    long ua2 = a2 + a8;
    long ub0 = b0 + b6;
    long ub1 = b1 + b7;
    long ub2 = b2 + b8;
    long u0 = ua0 * ub0;
    long uh0 = high(ua0, ub0);
    long u1 = ua0 * ub1 + ua1 * ub0;
    long uh1 = high(ua0, ub1) + high(ua1, ub0);
    long u2 = ua0 * ub2 + ua1 * ub1 + ua2 * ub0;
    long uh2 = high(ua0, ub2) + high(ua1, ub1) + high(ua2, ub0);
    long u3 = ua1 * ub2 + ua2 * ub1;
    long uh3 = high(ua1, ub2) + high(ua2, ub1);
    long u4 = ua2 * ub2;
    long uh4 = high(ua2, ub2);
    // blocks 1 and 2, summed, by the same
    long va0 = a3 + a6;
    long va1 = a4 + a7;
    long va2 = a5 + a8;
    long vb0 = b3 + b6;
    long vb1 = b4 + b7;
    long vb2 = b5 + b8;
    long v0 = va0 * vb0;
    long vh0 = high(va0, vb0);
    long v1 = va0 * vb1 + va1 * vb0;
    long vh1 = high(va0, vb1) + high(va1, vb0);
    long v2 = va0 * vb2 + va1 * vb1 + va2 * vb0;
    long vh2 = high(va0, vb2) + high(va1, vb1) + high(va2, vb0);
    long v3 = va1 * vb2 + va2 * vb1;
    long vh3 = high(va1, vb2) + high(va2, vb1);
    long v4 = va2 * vb2;
    long vh4 = high(va2, vb2);
    // columns of the product: p, t - p - q, u - p - s + q, v - q - s and s, three limbs apart
    long h0 = ph0;
    long c0 = p0 - (h0 << BITS);
    long h1 = ph1;
    long c1 = p1 - (h1 << BITS) + h0;
    long h2 = ph2;
    long c2 = p2 - (h2 << BITS) + h1;
    long h3 = ph3 + th0 - ph0 - qh0;
    long c3 = p3 + t0 - p0 - q0 - (h3 << BITS) + h2;
    long h4 = ph4 + th1 - ph1 - qh1;
    long c4 = p4 + t1 - p1 - q1 - (h4 << BITS) + h3;
    long h5 = th2 - ph2 - qh2;
    long c5 = t2 - p2 - q2 - (h5 << BITS) + h4;
    long h6 = th3 - ph3 - qh3 + qh0 + uh0 - ph0 - sh0;
    long c6 = t3 - p3 - q3 + q0 + u0 - p0 - s0 - (h6 << BITS) + h5;
    long h7 = th4 - ph4 - qh4 + qh1 + uh1 - ph1 - sh1;
    long c7 = t4 - p4 - q4 + q1 + u1 - p1 - s1 - (h7 << BITS) + h6;
    long h8 = qh2 + uh2 - ph2 - sh2;
    long c8 = q2 + u2 - p2 - s2 - (h8 << BITS) + h7;
    long h9 = qh3 + uh3 - ph3 - sh3 + vh0 - qh0 - sh0;
    long c9 = q3 + u3 - p3 - s3 + v0 - q0 - s0 - (h9 << BITS) + h8;
    long h10 = qh4 + uh4 - ph4 - sh4 + vh1 - qh1 - sh1;
    long c10 = q4 + u4 - p4 - s4 + v1 - q1 - s1 - (h10 << BITS) + h9;
    long h11 = vh2 - qh2 - sh2;
    long c11 = v2 - q2 - s2 - (h11 << BITS) + h10;
    long h12 = vh3 - qh3 - sh3 + sh0;
    long c12 = v3 - q3 - s3 + s0 - (h12 << BITS) + h11;
    long h13 = vh4 - qh4 - sh4 + sh1;
    long c13 = v4 - q4 - s4 + s1 - (h13 << BITS) + h12;
    long h14 = sh2;
    long c14 = s2 - (h14 << BITS) + h13;
    long h15 = sh3;
    long c15 = s3 - (h15 << BITS) + h14;
    long h16 = sh4;
    long c16 = s4 - (h16 << BITS) + h15;
    fold(r, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, h16);
  }

  @Override
  void square(long[] r, long[] a) {
    long a0 = a[0];
    long a1 = a[1];
    long a2 = a[2];
    long a3 = a[3];
    long a4 = a[4];
    long a5 = a[5];
    long a6 = a[6];
    long a7 = a[7];
    long a8 = a[8];
    long d0 = a0 << 1;
    long d1 = a1 << 1;
    long d2 = a2 << 1;
    long d3 = a3 << 1;
    long d4 = a4 << 1;
    long d5 = a5 << 1;
    long d6 = a6 << 1;
    long d7 = a7 << 1;
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
    long h5 = high(d0, a5) + high(d1, a4) + high(d2, a3);
    long c5 = d0 * a5 + d1 * a4 + d2 * a3 - (h5 << BITS) + h4;
    long h6 = high(d0, a6) + high(d1, a5) + high(d2, a4) + high(a3, a3);
    long c6 = d0 * a6 + d1 * a5 + d2 * a4 + a3 * a3 - (h6 << BITS) + h5;
    long h7 = high(d0, a7) + high(d1, a6) + high(d2, a5) + high(d3, a4);
    long c7 = d0 * a7 + d1 * a6 + d2 * a5 + d3 * a4 - (h7 << BITS) + h6;
    long h8 = high(d0, a8) + high(d1, a7) + high(d2, a6) + high(d3, a5) + high(a4, a4);
    long c8 = d0 * a8 + d1 * a7 + d2 * a6 + d3 * a5 + a4 * a4 - (h8 << BITS) + h7;
    long h9 = high(d1, a8) + high(d2, a7) + high(d3, a6) + high(d4, a5);
    long c9 = d1 * a8 + d2 * a7 + d3 * a6 + d4 * a5 - (h9 << BITS) + h8;
    long h10 = high(d2, a8) + high(d3, a7) + high(d4, a6) + high(a5, a5);
    long c10 = d2 * a8 + d3 * a7 + d4 * a6 + a5 * a5 - (h10 << BITS) + h9;
    long h11 = high(d3, a8) + high(d4, a7) + high(d5, a6);
    long c11 = d3 * a8 + d4 * a7 + d5 * a6 - (h11 << BITS) + h10;
    long h12 = high(d4, a8) + high(d5, a7) + high(a6, a6);
    long c12 = d4 * a8 + d5 * a7 + a6 * a6 - (h12 << BITS) + h11;
    long h13 = high(d5, a8) + high(d6, a7);
    long c13 = d5 * a8 + d6 * a7 - (h13 << BITS) + h12;
    long h14 = high(d6, a8) + high(a7, a7);
    long c14 = d6 * a8 + a7 * a7 - (h14 << BITS) + h13;
    long h15 = high(d7, a8);
    long c15 = d7 * a8 - (h15 << BITS) + h14;
    long h16 = high(a8, a8);
    long c16 = a8 * a8 - (h16 << BITS) + h15;
    fold(r, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, h16);
  }

  /** Bits 57 and up of a * b, rounded down. */
  private static long high(long a, long b) {
    return multiplyHigh(a << 3, b << 4);
  }

  /** Folds columns 9 to 17 into the lower ones and carries once. */
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
      long c9,
      long c10,
      long c11,
      long c12,
      long c13,
      long c14,
      long c15,
      long c16,
      long c17) {
    long f0 = multiplyHigh(c9, FOLD << (64 - BITS));
    long r0 = c0 + c9 * FOLD - (f0 << BITS);
    long f1 = multiplyHigh(c10, FOLD << (64 - BITS));
    long r1 = c1 + c10 * FOLD - (f1 << BITS) + f0;
    long f2 = multiplyHigh(c11, FOLD << (64 - BITS));
    long r2 = c2 + c11 * FOLD - (f2 << BITS) + f1;
    long f3 = multiplyHigh(c12, FOLD << (64 - BITS));
    long r3 = c3 + c12 * FOLD - (f3 << BITS) + f2;
    long f4 = multiplyHigh(c13, FOLD << (64 - BITS));
    long r4 = c4 + c13 * FOLD - (f4 << BITS) + f3;
    long f5 = multiplyHigh(c14, FOLD << (64 - BITS));
    long r5 = c5 + c14 * FOLD - (f5 << BITS) + f4;
    long f6 = multiplyHigh(c15, FOLD << (64 - BITS));
    long r6 = c6 + c15 * FOLD - (f6 << BITS) + f5;
    long f7 = multiplyHigh(c16, FOLD << (64 - BITS));
    long r7 = c7 + c16 * FOLD - (f7 << BITS) + f6;
    long f8 = multiplyHigh(c17, FOLD << (64 - BITS));
    long r8 = c8 + c17 * FOLD - (f8 << BITS) + f7;
    r0 += f8 * FOLD;
    r[0] = (r0 & MASK) + (r8 >> BITS) * FOLD;
    r[1] = (r1 & MASK) + (r0 >> BITS);
    r[2] = (r2 & MASK) + (r1 >> BITS);
    r[3] = (r3 & MASK) + (r2 >> BITS);
    r[4] = (r4 & MASK) + (r3 >> BITS);
    r[5] = (r5 & MASK) + (r4 >> BITS);
    r[6] = (r6 & MASK) + (r5 >> BITS);
    r[7] = (r7 & MASK) + (r6 >> BITS);
    r[8] = (r8 & MASK) + (r7 >> BITS);
  }
}
