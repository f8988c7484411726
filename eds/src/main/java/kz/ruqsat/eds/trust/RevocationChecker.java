package kz.ruqsat.eds.trust;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.net.AllowList;

/**
 * Asks by OCSP, and where that gives no answer, the lists. An answer that is not signed as it must
 * be, or not fresh, is no answer; "unknown" is one.
 */
final class RevocationChecker {

  private final ValidationPolicy policy;
  private final AllowList transport;
  private final OcspClient ocsp;
  private final ListReader lists;
  private final StatusCache cache;

  RevocationChecker(
      ValidationPolicy policy, Primitives primitives, AllowList transport, Clock clock) {
    Freshness freshness = policy.freshness();
    this.policy = policy;
    this.transport = transport;
    this.ocsp = new OcspClient(primitives, transport, freshness, clock);
    this.lists = new ListReader(new ListStore(primitives, transport, clock), freshness, clock);
    this.cache = new StatusCache(freshness.ocspCache(), clock);
  }

  /**
   * What the issuer says of a certificate now.
   *
   * @throws NoAnswerException if neither way gives an answer
   */
  RevocationStatus check(X509Certificate certificate, TrustedAuthority issuer)
      throws NoAnswerException {
    Optional<RevocationStatus> known = cache.find(certificate, issuer.certificate());
    if (known.isPresent()) {
      return known.get();
    }
    try {
      return ask(certificate, issuer, new Pointers(certificate, transport::allows));
    } catch (IllegalArgumentException e) {
      throw new NoAnswerException("addresses that cannot be read");
    }
  }

  private RevocationStatus ask(
      X509Certificate certificate, TrustedAuthority issuer, Pointers pointers)
      throws NoAnswerException {
    String failure = "no OCSP responder";
    Optional<URI> responder = issuer.ocsp().or(pointers::ocsp);
    if (responder.isPresent()) {
      try {
        RevocationStatus status = ocsp.ask(responder.get(), certificate, issuer.certificate());
        cache.keep(certificate, issuer.certificate(), status);
        return status;
      } catch (NoAnswerException e) {
        failure = e.getMessage();
      }
    }
    return lists(certificate, issuer, pointers, failure);
  }

  private RevocationStatus lists(
      X509Certificate certificate, TrustedAuthority issuer, Pointers pointers, String failure)
      throws NoAnswerException {
    URI full =
        issuer
            .crl()
            .or(pointers::crl)
            .orElseThrow(() -> new NoAnswerException(failure + "; no CRL"));
    try {
      return lists.look(
          full,
          issuer.deltaCrl().or(pointers::deltaCrl),
          ageLimit(issuer),
          certificate,
          issuer.certificate());
    } catch (NoAnswerException e) {
      throw new NoAnswerException(failure + "; " + e.getMessage());
    }
  }

  private Duration ageLimit(TrustedAuthority issuer) {
    return policy.isRoot(issuer.certificate())
        ? policy.freshness().rootCrlAge()
        : policy.freshness().crlAge();
  }
}
