package kz.ruqsat.eds.trust;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers for some minutes what an OCSP responder said; never that it said nothing. */
final class StatusCache {

  private static final int MOST_ENTRIES = 10_000;

  private final Duration lifetime;
  private final Clock clock;

  private record Key(X509Certificate issuer, BigInteger serialNumber) {}

  private record Kept(RevocationStatus status, Instant until) {}

  private final Map<Key, Kept> entries =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Kept> eldest) {
          return size() > MOST_ENTRIES;
        }
      };

  StatusCache(Duration lifetime, Clock clock) {
    this.lifetime = lifetime;
    this.clock = clock;
  }

  synchronized Optional<RevocationStatus> find(
      X509Certificate certificate, X509Certificate issuer) {
    Key key = new Key(issuer, certificate.getSerialNumber());
    Kept kept = entries.get(key);
    if (kept != null && !clock.instant().isBefore(kept.until())) {
      entries.remove(key);
      kept = null;
    }
    return Optional.ofNullable(kept).map(Kept::status);
  }

  synchronized void keep(
      X509Certificate certificate, X509Certificate issuer, RevocationStatus status) {
    if (status.mayBeCached()) {
      entries.put(
          new Key(issuer, certificate.getSerialNumber()),
          new Kept(status, clock.instant().plus(lifetime)));
    }
  }
}
