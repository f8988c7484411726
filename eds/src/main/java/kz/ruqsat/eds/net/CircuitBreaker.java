package kz.ruqsat.eds.net;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stops asking an address that keeps failing, so that an outage does not tie up every thread here
 * for the length of a deadline. After a rest one exchange is let through to try it again.
 */
public final class CircuitBreaker implements Transport {

  private final Transport next;
  private final int failures;
  private final Duration rest;
  private final Clock clock;
  private final Map<URI, State> states = new ConcurrentHashMap<>();

  /**
   * @param count failures in a row
   * @param until asked no more before this moment
   */
  private record State(int count, Instant until) {
    static final State CLOSED = new State(0, Instant.MIN);
  }

  /**
   * @param next who asks
   * @param failures how many exchanges with an address must fail in a row
   * @param rest for how long it is then left alone
   * @param clock measures the rest
   */
  public CircuitBreaker(Transport next, int failures, Duration rest, Clock clock) {
    this.next = next;
    this.failures = failures;
    this.rest = rest;
    this.clock = clock;
  }

  @Override
  public byte[] exchange(URI address, Request request, int limit) throws IOException {
    enter(address);
    try {
      byte[] answer = next.exchange(address, request, limit);
      states.remove(address);
      return answer;
    } catch (IOException e) {
      states.compute(address, (same, known) -> failed(known == null ? State.CLOSED : known));
      throw e;
    }
  }

  /**
   * Passes, and if it is the first after a rest, keeps others out until it is known how it went.
   */
  private void enter(URI address) throws IOException {
    Instant now = clock.instant();
    State seen = states.getOrDefault(address, State.CLOSED);
    if (seen.count() < failures) {
      return;
    }
    if (now.isBefore(seen.until())
        || !states.replace(address, seen, new State(seen.count(), now.plus(rest)))) {
      throw new IOException(address + " has failed " + seen.count() + " times and is left alone");
    }
  }

  private State failed(State known) {
    int count = known.count() + 1;
    return new State(count, count < failures ? Instant.MIN : clock.instant().plus(rest));
  }
}
