package kz.ruqsat.it;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what the gateway does a moment later by itself, also on a machine that is busy. */
public final class Patience {

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private Patience() {}

  /**
   * Looks until there is something to be seen, and gives it.
   *
   * @param wanted what is waited for, for whoever reads that it never came
   */
  public static <T> T await(String wanted, Supplier<Optional<T>> look) {
    long end = System.nanoTime() + LIMIT.toNanos();
    Optional<T> seen = look.get();
    while (seen.isEmpty() && System.nanoTime() < end) {
      pause();
      seen = look.get();
    }
    return seen.orElseThrow(() -> new AssertionError("never came: " + wanted));
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
