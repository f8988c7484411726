package kz.ruqsat.eds.trust;

import java.net.URI;
import java.security.cert.CRLReason;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks a certificate up in the full revocation list of its issuer and in the delta to it. */
final class ListReader {

  private final ListStore store;
  private final Freshness freshness;
  private final Clock clock;

  ListReader(ListStore store, Freshness freshness, Clock clock) {
    this.store = store;
    this.freshness = freshness;
    this.clock = clock;
  }

  /**
   * Looks a certificate up.
   *
   * @param full where the full list is
   * @param delta where the delta is, if there is one
   * @param age how old the newer of both may be
   * @throws NoAnswerException if the lists are not to be had, or too old to say anything
   */
  RevocationStatus look(
      URI full,
      Optional<URI> delta,
      Duration age,
      X509Certificate certificate,
      X509Certificate issuer)
      throws NoAnswerException {
    RevocationList base = store.get(full, issuer, freshness.crlRefresh());
    if (base.isDelta()) {
      throw new NoAnswerException("CRL: a delta in place of the full list");
    }
    Optional<RevocationList> changes = delta.flatMap(address -> delta(address, issuer, base));
    requireFresh(base, changes, age);
    requireCovered(base, certificate);

    List<Evidence> evidence = new ArrayList<>();
    evidence.add(evidence(Evidence.Kind.CRL, certificate, full, base));
    changes.ifPresent(
        it -> evidence.add(evidence(Evidence.Kind.DELTA_CRL, certificate, delta.get(), it)));
    Optional<X509CRLEntry> entry =
        changes
            .flatMap(it -> it.find(certificate.getSerialNumber()))
            .or(() -> base.find(certificate.getSerialNumber()))
            .filter(it -> it.getRevocationReason() != CRLReason.REMOVE_FROM_CRL);
    return entry
        .map(
            it ->
                RevocationStatus.revoked(it.getRevocationDate().toInstant(), reason(it), evidence))
        .orElseGet(() -> RevocationStatus.good(evidence));
  }

  /** A delta that is not to be had or does not fit is done without; freshness then decides. */
  private Optional<RevocationList> delta(URI address, X509Certificate issuer, RevocationList base) {
    try {
      RevocationList changes = store.get(address, issuer, freshness.deltaRefresh());
      return Optional.of(changes).filter(it -> it.continues(base) && !isPast(it));
    } catch (NoAnswerException e) {
      return Optional.empty();
    }
  }

  private void requireFresh(RevocationList base, Optional<RevocationList> changes, Duration age)
      throws NoAnswerException {
    Instant now = clock.instant();
    Instant newest = changes.map(RevocationList::thisUpdate).orElse(base.thisUpdate());
    if (newest.isAfter(now.plus(freshness.skew()))) {
      throw new NoAnswerException("CRL: a list of " + newest + ", in the future");
    }
    if (isPast(base) || newest.isBefore(now.minus(age))) {
      throw new NoAnswerException("CRL: a list of " + newest + ", too old");
    }
  }

  /** Lists drop what has expired, so they say nothing of a certificate that had. */
  private static void requireCovered(RevocationList base, X509Certificate certificate)
      throws NoAnswerException {
    if (certificate.getNotAfter().toInstant().isBefore(base.thisUpdate())) {
      throw new NoAnswerException("CRL: the certificate had expired when the list was made");
    }
  }

  private boolean isPast(RevocationList list) {
    return list.nextUpdate().isBefore(clock.instant());
  }

  private static int reason(X509CRLEntry entry) {
    CRLReason reason = entry.getRevocationReason();
    return reason == null ? 0 : reason.ordinal();
  }

  private static Evidence evidence(
      Evidence.Kind kind, X509Certificate certificate, URI source, RevocationList list) {
    return new Evidence(
        kind, certificate.getSerialNumber(), source, list.thisUpdate(), list.encoded());
  }
}
