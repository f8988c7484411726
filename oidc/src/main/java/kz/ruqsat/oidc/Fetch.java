package kz.ruqsat.oidc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import org.jose4j.http.Get;
import org.jose4j.http.SimpleGet;
import org.jose4j.http.SimpleResponse;

/**
 * Asks the provider, briefly. A provider that did not answer is left alone for a moment, so that
 * callers with tokens can not hold up the gateway's threads.
 */
final class Fetch implements SimpleGet {

  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration REST = Duration.ofSeconds(5);

  private final Get get = new Get();
  private volatile long failedAt;
  private volatile boolean failed;

  Fetch() {
    get.setConnectTimeout((int) PATIENCE.toMillis());
    get.setReadTimeout((int) PATIENCE.toMillis());
    get.setRetries(0);
  }

  @Override
  public SimpleResponse get(String address) throws IOException {
    if (failed && System.nanoTime() - failedAt < REST.toNanos()) {
      throw new IOException("The provider did not answer a moment ago");
    }
    try {
      SimpleResponse answer = get.get(safe(address));
      failed = false;
      return answer;
    } catch (IOException e) {
      failedAt = System.nanoTime();
      failed = true;
      throw e;
    }
  }

  /** Keys that come over a line anybody can change prove nothing. */
  private static String safe(String address) throws IOException {
    URI uri = URI.create(address);
    boolean safe =
        "https".equals(uri.getScheme())
            || ("http".equals(uri.getScheme())
                && InetAddress.getByName(uri.getHost()).isLoopbackAddress());
    if (!safe) {
      throw new IOException("Keys are fetched by https only: " + address);
    }
    return address;
  }
}
