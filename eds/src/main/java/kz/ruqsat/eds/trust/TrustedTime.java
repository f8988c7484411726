package kz.ruqsat.eds.trust;

import java.time.Instant;

/**
 * When a signature was there for certain. The time that a signer claims is no such time.
 *
 * @param at the moment at which certificates are judged
 * @param stamped whether a time stamping authority vouches for it, or only our own receipt
 */
public record TrustedTime(Instant at, boolean stamped) {

  /** The moment a document was received here. */
  public static TrustedTime received(Instant at) {
    return new TrustedTime(at, false);
  }

  /** The moment of a time stamp that has been checked. */
  public static TrustedTime stamped(Instant at) {
    return new TrustedTime(at, true);
  }
}
