package kz.ruqsat.web.verify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * So many public checks a minute from one address, on each node. Addresses of IPv6 count by their
 * first 64 bits, since that is what one subscriber has.
 */
@ApplicationScoped
public class RateLimit {

  private static final long WINDOW = Duration.ofMinutes(1).toMillis();
  private static final int MANY = 100_000;
  private static final int GROUPS = 4;

  private final Clock clock;
  private final int most;
  private final Map<String, Window> windows = new ConcurrentHashMap<>();

  private record Window(long minute, int used) {}

  /** For CDI. */
  protected RateLimit() {
    this(null, 0);
  }

  /**
   * @param most checks a minute
   */
  @Inject
  public RateLimit(
      Clock clock, @ConfigProperty(name = "ruqsat.verify.checks-per-minute") int most) {
    this.clock = clock;
    this.most = most;
  }

  /**
   * Counts a check.
   *
   * @return seconds to wait; 0 when it may go on
   */
  public long waitFor(String address) {
    long now = clock.millis();
    long minute = now / WINDOW;
    if (windows.size() > MANY) {
      windows.values().removeIf(window -> window.minute() < minute);
    }
    Window window =
        windows.merge(
            subscriber(address),
            new Window(minute, 1),
            (old, fresh) -> old.minute() == minute ? new Window(minute, old.used() + 1) : fresh);
    return window.used() <= most ? 0 : Math.max(1, (WINDOW - now % WINDOW) / 1000);
  }

  private static String subscriber(String address) {
    if (!address.contains(":") || address.contains(".")) {
      return address;
    }
    String[] groups = address.split(":");
    StringBuilder prefix = new StringBuilder();
    for (int i = 0; i < Math.min(GROUPS, groups.length) && !groups[i].isEmpty(); i++) {
      prefix.append(groups[i]).append(':');
    }
    return prefix.toString();
  }
}
