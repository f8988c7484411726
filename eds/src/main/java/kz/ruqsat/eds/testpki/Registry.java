package kz.ruqsat.eds.testpki;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** What a CA knows of the certificates it has issued. */
final class Registry {

  /**
   * The state of an issued certificate.
   *
   * @param revokedAt when it was revoked, null while it is good
   * @param reason the CRLReason code of RFC 5280, 5.3.1
   */
  record Entry(Instant revokedAt, int reason) {

    static final Entry GOOD = new Entry(null, 0);

    boolean revoked() {
      return revokedAt != null;
    }
  }

  private final Map<BigInteger, Entry> entries = new ConcurrentSkipListMap<>();

  void issued(BigInteger serial) {
    entries.putIfAbsent(serial, Entry.GOOD);
  }

  void revoked(BigInteger serial, Instant when, int reason) {
    entries.put(serial, new Entry(when, reason));
  }

  void forget(BigInteger serial) {
    entries.remove(serial);
  }

  Optional<Entry> find(BigInteger serial) {
    return Optional.ofNullable(entries.get(serial));
  }

  Map<BigInteger, Entry> all() {
    return entries;
  }
}
