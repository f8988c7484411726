package kz.ruqsat.shep.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Leaves an address alone that failed several times in a row, so that a dead system costs neither
 * threads nor time; after a rest one call tries whether it lives again. Each node judges for
 * itself.
 */
@ApplicationScoped
public class Breakers {

  private final Clock clock;
  private final int failures;
  private final Duration rest;
  private final Map<URI, Health> addresses = new ConcurrentHashMap<>();

  private record Health(int failures, Instant restsUntil) {}

  /** For CDI. */
  protected Breakers() {
    this(null, 0, null);
  }

  /**
   * @param failures in a row, after which an address is left alone
   * @param rest for how long
   */
  @Inject
  public Breakers(
      Clock clock,
      @ConfigProperty(name = "ruqsat.shep.breaker.failures") int failures,
      @ConfigProperty(name = "ruqsat.shep.breaker.rest") Duration rest) {
    this.clock = clock;
    this.failures = failures;
    this.rest = rest;
  }

  /**
   * How many calls may be made to the address now, of those one would like to make. The one that is
   * allowed after a rest keeps all others out until it is known how it went, or for another rest.
   */
  public int allowed(URI address, int wanted) {
    Health health = addresses.get(address);
    if (health == null || health.failures < failures || wanted <= 0) {
      return wanted;
    }
    Instant now = clock.instant();
    // a clock that was set back, as in the demo, does not make the rest longer
    boolean rests = now.isBefore(health.restsUntil) && !now.plus(rest).isBefore(health.restsUntil);
    return !rests && addresses.replace(address, health, new Health(health.failures, now.plus(rest)))
        ? 1
        : 0;
  }

  /** There was nothing to call the address for: a trial that it was allowed may be made later. */
  public void unused(URI address) {
    addresses.computeIfPresent(
        address,
        (same, health) ->
            health.failures < failures ? health : new Health(health.failures, clock.instant()));
  }

  /** A call was answered: the address is well. */
  public void succeeded(URI address) {
    addresses.remove(address);
  }

  /** A call failed. */
  public void failed(URI address) {
    addresses.merge(
        address,
        new Health(1, clock.instant().plus(rest)),
        (known, first) -> new Health(known.failures + 1, first.restsUntil));
  }
}
