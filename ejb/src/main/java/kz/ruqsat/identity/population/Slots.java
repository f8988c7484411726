package kz.ruqsat.identity.population;

import java.util.SplittableRandom;

/**
 * Gives each number its own place among many, in an order that looks random and depends on a seed
 * only: a step that has no divisor in common with the number of places visits each of them once.
 */
final class Slots {

  /** A prime, larger than the divisors of any number of places in use. */
  private static final long STEP = 15_485_863;

  /** The golden ratio in 64 bits: keeps the streams of neighbouring numbers apart. */
  private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

  private final long seed;
  private final long places;
  private final long offset;

  Slots(long seed, long places) {
    this.seed = seed;
    this.places = places;
    this.offset = new SplittableRandom(seed).nextLong(places);
  }

  long seed() {
    return seed;
  }

  /**
   * The place of a number.
   *
   * @throws IllegalArgumentException when there are not that many places
   */
  long of(long number) {
    if (number < 0 || number >= places) {
      throw new IllegalArgumentException("there are numbers from 0 to " + (places - 1));
    }
    return (number * STEP + offset) % places;
  }

  /** Chance for a number, the same every time. */
  SplittableRandom random(long number) {
    return new SplittableRandom(seed ^ ((number + 1) * GOLDEN));
  }
}
