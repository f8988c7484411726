package kz.ruqsat.eds.gost.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The limb arithmetic agrees with BigInteger, above all at the ends of what the rule allows. */
class PrimeFieldTest {

  private static final int TRIES = 5000;

  @Property(tries = TRIES)
  void productsAreExact(@ForAll("fields") Field field, @ForAll Random random) {
    long[] a = field.vector(3, random);
    long[] b = field.vector(1, random);
    long[] r = field.arithmetic.zero();
    field.arithmetic.multiply(r, a, b);
    field.assertValue(field.value(a).multiply(field.value(b)), r);
    field.assertCarried(r);
  }

  @Property(tries = TRIES)
  void squaresAreExact(@ForAll("fields") Field field, @ForAll Random random) {
    long[] a = field.vector(2, random);
    long[] r = field.arithmetic.zero();
    field.arithmetic.square(r, a);
    field.assertValue(field.value(a).pow(2), r);
    field.assertCarried(r);
  }

  @Property(tries = TRIES)
  void aResultMayTakeThePlaceOfAFactor(@ForAll("fields") Field field, @ForAll Random random) {
    long[] a = field.vector(1, random);
    long[] b = field.vector(1, random);
    BigInteger product = field.value(a).multiply(field.value(b));
    long[] left = a.clone();
    field.arithmetic.multiply(left, left, b);
    field.assertValue(product, left);
    long[] right = b.clone();
    field.arithmetic.multiply(right, a, right);
    field.assertValue(product, right);
    field.arithmetic.square(left, left);
    field.assertValue(product.pow(2), left);
  }

  @Property(tries = TRIES)
  void sumsAndCombinationsAreExact(@ForAll("fields") Field field, @ForAll Random random) {
    long[] a = field.vector(2, random);
    long[] b = field.vector(2, random);
    long[] r = field.arithmetic.zero();
    field.arithmetic.add(r, a, b);
    field.assertValue(field.value(a).add(field.value(b)), r);
    field.arithmetic.subtract(r, a, b);
    field.assertValue(field.value(a).subtract(field.value(b)), r);
    int i = random.nextInt(31) - 15;
    int j = random.nextInt(31) - 15;
    field.arithmetic.combine(r, i, a, j, b);
    BigInteger sum =
        field
            .value(a)
            .multiply(BigInteger.valueOf(i))
            .add(field.value(b).multiply(BigInteger.valueOf(j)));
    field.assertValue(sum, r);
    field.assertCarried(r);
  }

  @Property(tries = TRIES)
  void everyMultipleOfThePrimeIsZeroAndItsNeighboursAreNot(
      @ForAll("fields") Field field, @ForAll Random random) {
    long[] multiple = field.multipleOfPrime(random);
    assertTrue(field.arithmetic.isZero(multiple));
    assertEquals(BigInteger.ZERO, field.arithmetic.toBigInteger(multiple));
    int limb = random.nextInt(multiple.length);
    multiple[limb] += random.nextBoolean() ? 1 : -1;
    assertFalse(field.arithmetic.isZero(multiple));
  }

  @Property(tries = 500)
  void numbersSurviveTheWayThereAndBack(
      @ForAll("fields") Field field, @ForAll("numbers") BigInteger seed) {
    BigInteger prime = field.arithmetic.prime();
    for (BigInteger number : new BigInteger[] {seed.mod(prime), prime.subtract(seed).mod(prime)}) {
      assertEquals(number, field.arithmetic.toBigInteger(field.arithmetic.fromBigInteger(number)));
    }
  }

  @Provide
  Arbitrary<Field> fields() {
    return Arbitraries.of(new Field(Fp256.INSTANCE, 52), new Field(Fp512.INSTANCE, 57));
  }

  @Provide
  Arbitrary<BigInteger> numbers() {
    Arbitrary<BigInteger> small =
        Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.TEN);
    Arbitrary<Integer> shifts = Arbitraries.integers().between(0, 512);
    return Combinators.combine(small, shifts).as(BigInteger::shiftLeft);
  }

  /** A field under test with vectors full of limbs at the ends of their range. */
  private record Field(PrimeField arithmetic, int bits) {

    /** The unit of magnitude. */
    private long unit() {
      return (1L << bits) + (1L << 20);
    }

    long[] vector(int magnitude, Random random) {
      long most = magnitude * unit();
      long[] a = arithmetic.zero();
      int kind = random.nextInt(4);
      for (int k = 0; k < a.length; k++) {
        a[k] =
            switch (kind == 0 ? random.nextInt(6) : kind + 5) {
              case 0, 6 -> most;
              case 1 -> -most;
              case 2 -> 0;
              case 3 -> (1L << bits) - 1;
              case 4 -> random.nextInt(3) - 1;
              case 7 -> -most;
              default -> random.nextLong(-most, most + 1);
            };
      }
      return a;
    }

    /** A vector of magnitude below 4 that stands for a multiple of the prime. */
    long[] multipleOfPrime(Random random) {
      long[] a = vector(2, random);
      long[] least = arithmetic.fromBigInteger(arithmetic.toBigInteger(a));
      arithmetic.subtract(a, a, least);
      return a;
    }

    BigInteger value(long[] a) {
      BigInteger value = BigInteger.ZERO;
      for (int k = a.length - 1; k >= 0; k--) {
        value = value.shiftLeft(bits).add(BigInteger.valueOf(a[k]));
      }
      return value;
    }

    void assertValue(BigInteger expected, long[] a) {
      assertEquals(expected.mod(arithmetic.prime()), value(a).mod(arithmetic.prime()));
      assertEquals(expected.mod(arithmetic.prime()), arithmetic.toBigInteger(a));
    }

    void assertCarried(long[] a) {
      assertTrue(Arrays.stream(a).allMatch(limb -> Math.abs(limb) <= unit()), "magnitude 1");
    }
  }
}
