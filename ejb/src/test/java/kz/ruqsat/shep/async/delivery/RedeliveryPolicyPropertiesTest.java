package kz.ruqsat.shep.async.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RedeliveryPolicyPropertiesTest {

  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofHours(1);

  private static RedeliveryPolicy policy(long seed) {
    RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    return new RedeliveryPolicy(FIRST, LONGEST, 20, seed == 0 ? random : new Random(seed));
  }

  @Property
  void theDelayDoublesWithinAFifthAndNeverPassesTheLimit(
      @ForAll @IntRange(min = 1, max = 1000) int failed, @ForAll long seed) {
    Duration delay = policy(seed).delay(failed);
    double expected = Math.min(FIRST.toMillis() * Math.pow(2, failed - 1), LONGEST.toMillis());
    assertTrue(delay.toMillis() >= expected * 0.8 - 1, delay.toString());
    assertTrue(delay.toMillis() <= expected * 1.2 + 1, delay.toString());
  }

  @Property
  void attemptsEndAtTheirNumber(@ForAll @IntRange(min = 0, max = 100) int made) {
    assertEquals(made >= 20, policy(1).isExhausted(made));
  }
}
