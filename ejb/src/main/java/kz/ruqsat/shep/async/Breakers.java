package kz.ruqsat.shep.async;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Leaves an address alone that failed several times in a row, so that a dead recipient costs
 * nothing; after a rest one call may try whether it lives again. Each node judges for itself.
 */
@ApplicationScoped
public class Breakers {

  private static final int FAILURES = 5;
  private static final Duration REST = Duration.ofSeconds(30);

  private final Clock clock;
  private final Map<URI, Health> addresses = new ConcurrentHashMap<>();

  private record Health(int failures, Instant restsUntil) {}

  /** For CDI. */
  protected Breakers() {
    this(null);
  }

  @Inject
  public Breakers(Clock clock) {
    this.clock = clock;
  }

  /** How many calls may be made to the address now, of those one would like to make. */
  int allowed(URI address, int wanted) {
    Health health = addresses.get(address);
    if (health == null || health.failures < FAILURES) {
      return wanted;
    }
    return clock.instant().isBefore(health.restsUntil) ? 0 : Math.min(1, wanted);
  }

  void succeeded(URI address) {
    addresses.remove(address);
  }

  void failed(URI address) {
    addresses.merge(
        address,
        new Health(1, clock.instant().plus(REST)),
        (known, first) -> new Health(known.failures + 1, first.restsUntil));
  }
}
