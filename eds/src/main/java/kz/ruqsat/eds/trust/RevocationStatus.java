package kz.ruqsat.eds.trust;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an authority says about one of its certificates.
 *
 * @param state good, revoked, or not known to the authority
 * @param revokedAt when it was revoked; only if it was
 * @param reason the CRLReason code of RFC 5280, 5.3.1; 0 unless revoked
 * @param evidence the answers
 */
record RevocationStatus(
    State state, Optional<Instant> revokedAt, int reason, List<Evidence> evidence) {

  enum State {
    GOOD,
    REVOKED,
    UNKNOWN
  }

  static RevocationStatus good(List<Evidence> evidence) {
    return new RevocationStatus(State.GOOD, Optional.empty(), 0, evidence);
  }

  static RevocationStatus revoked(Instant at, int reason, List<Evidence> evidence) {
    return new RevocationStatus(State.REVOKED, Optional.of(at), reason, evidence);
  }

  static RevocationStatus unknown(List<Evidence> evidence) {
    return new RevocationStatus(State.UNKNOWN, Optional.empty(), 0, evidence);
  }

  /** An authority that says "revoked" is asked no more often than one that says "good". */
  boolean mayBeCached() {
    return state != State.UNKNOWN;
  }
}
