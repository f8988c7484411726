package kz.ruqsat.shep.async.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When a failed delivery is tried again: the delay doubles up to a limit, and varies by a fifth so
 * that what failed together does not come back together.
 */
@ApplicationScoped
public class RedeliveryPolicy {

  private static final double JITTER = 0.2;
  private static final int MOST_DOUBLINGS = 30;

  private final Duration first;
  private final Duration longest;
  private final int attempts;
  private final RandomGenerator random;

  /** For CDI. */
  protected RedeliveryPolicy() {
    this(null, null, 0);
  }

  /**
   * @param first delay after the first failure
   * @param longest the limit of the delay
   * @param attempts after so many the delivery is dead
   */
  @Inject
  public RedeliveryPolicy(
      @ConfigProperty(name = "ruqsat.shep.async.first-delay") Duration first,
      @ConfigProperty(name = "ruqsat.shep.async.longest-delay") Duration longest,
      @ConfigProperty(name = "ruqsat.shep.async.attempts") int attempts) {
    this(first, longest, attempts, RandomGenerator.getDefault());
  }

  RedeliveryPolicy(Duration first, Duration longest, int attempts, RandomGenerator random) {
    this.first = first;
    this.longest = longest;
    this.attempts = attempts;
    this.random = random;
  }

  /** Whether no attempt is left after so many. */
  boolean isExhausted(int made) {
    return made >= attempts;
  }

  /** How long to wait after so many failed attempts. */
  Duration delay(int failed) {
    long doubled = first.toMillis() << Math.min(failed - 1, MOST_DOUBLINGS);
    long delay = doubled <= 0 ? longest.toMillis() : Math.min(doubled, longest.toMillis());
    double factor = 1 - JITTER + 2 * JITTER * random.nextDouble();
    return Duration.ofMillis((long) (delay * factor));
  }
}
