package kz.ruqsat.eds.trust;

import java.io.IOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.net.Transport;

/**
 * Fetches revocation lists and keeps the last good one of each address. Whether a list is still
 * fresh is for the reader to judge; the store only sees to it that it is fetched again in time, and
 * that a server with a useless list is not asked for it with every certificate.
 */
final class ListStore {

  /** NUC RK's full lists have tens of megabytes. */
  private static final int LARGEST_LIST = 64 << 20;

  private static final Duration RETRY_AFTER = Duration.ofMinutes(1);

  private final Transport transport;
  private final Clock clock;
  private final IssuerCheck issuerCheck;
  private final Map<URI, Slot> slots = new ConcurrentHashMap<>();

  private static final class Slot {
    private RevocationList last;
    private X509Certificate issuer;
    private Instant fetched = Instant.MIN;
    private Instant tried = Instant.MIN;
    private String failure = "";
  }

  ListStore(Primitives primitives, Transport transport, Clock clock) {
    this.transport = transport;
    this.clock = clock;
    this.issuerCheck = new IssuerCheck(primitives);
  }

  /**
   * The list at an address, fetched anew if it was fetched longer ago than that.
   *
   * @throws NoAnswerException if there is none and has not been any
   */
  RevocationList get(URI address, X509Certificate issuer, Duration refresh)
      throws NoAnswerException {
    Slot slot = slots.computeIfAbsent(address, unknown -> new Slot());
    synchronized (slot) { // one fetches, the others wait for what he gets
      Instant now = clock.instant();
      if (!issuer.equals(slot.issuer)) {
        slot.last = null;
        slot.fetched = Instant.MIN;
        slot.issuer = issuer;
      } else if (now.isBefore(slot.fetched.plus(refresh))
          || now.isBefore(slot.tried.plus(RETRY_AFTER))) {
        return lastOf(slot);
      }
      slot.tried = now;
      fetch(slot, address, issuer, now);
      return lastOf(slot);
    }
  }

  private void fetch(Slot slot, URI address, X509Certificate issuer, Instant now) {
    try {
      byte[] der = transport.get(address, LARGEST_LIST);
      slot.last = RevocationList.read(der, issuer, issuerCheck);
      slot.fetched = now;
    } catch (NoAnswerException e) {
      slot.failure = e.getMessage();
    } catch (IOException e) {
      slot.failure = "CRL: " + e.getMessage();
    }
  }

  private static RevocationList lastOf(Slot slot) throws NoAnswerException {
    if (slot.last == null) {
      throw new NoAnswerException(slot.failure);
    }
    return slot.last;
  }
}
