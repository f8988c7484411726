package kz.ruqsat.shep.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;

/**
 * Sends to another gateway as often as is safe. A message that never left, because there was no
 * connection, is sent again; one that may have arrived only when the route says that its service
 * reads and changes nothing. All attempts share the one time limit of the route.
 */
@ApplicationScoped
public class Attempts {

  private static final int MOST = 3;
  private static final long PAUSE_MILLIS = 200;

  private final Post post;
  private final Breakers breakers;

  /** For CDI. */
  protected Attempts() {
    this(null, null);
  }

  @Inject
  public Attempts(Post post, Breakers breakers) {
    this.post = post;
    this.breakers = breakers;
  }

  /**
   * Posts the bytes.
   *
   * @return the body of the answer
   * @throws GatewayFault UPSTREAM_UNREACHABLE, UPSTREAM_TIMEOUT or UPSTREAM_BROKEN
   */
  byte[] send(Route route, URI address, byte[] message) {
    long end = System.nanoTime() + route.readTimeout().toNanos();
    for (int made = 1; ; made++) {
      if (breakers.allowed(address, 1) == 0) {
        throw new GatewayFault(FaultCode.UPSTREAM_UNREACHABLE, "it failed several times in a row");
      }
      Duration left = Duration.ofNanos(end - System.nanoTime());
      try {
        byte[] answer = post.send(address, message, route.connectTimeout(), left);
        breakers.succeeded(address);
        return answer;
      } catch (GatewayFault failure) {
        breakers.failed(address);
        long pause = PAUSE_MILLIS * made;
        boolean late = end - System.nanoTime() <= Duration.ofMillis(pause).toNanos();
        if (made == MOST || late || !mayRepeat(failure.code(), route)) {
          throw failure;
        }
        pause(pause);
      }
    }
  }

  private static boolean mayRepeat(FaultCode failure, Route route) {
    return failure == FaultCode.UPSTREAM_UNREACHABLE
        || (failure == FaultCode.UPSTREAM_BROKEN && route.readOnly());
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GatewayFault(FaultCode.UPSTREAM_TIMEOUT, "the gateway is stopping");
    }
  }
}
