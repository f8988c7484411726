package kz.ruqsat.eds.trust;

import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;

/**
 * An answer about revocation on which a verdict rests, kept as it came so that the verdict can be
 * shown again.
 *
 * @param kind what it is
 * @param serialNumber of the certificate it was asked for
 * @param source where it came from
 * @param issuedAt its thisUpdate
 * @param encoded DER; shared, not to be written to
 */
public record Evidence(
    Kind kind, BigInteger serialNumber, URI source, Instant issuedAt, byte[] encoded) {

  /** The form of an answer. */
  public enum Kind {
    /** An answer of an OCSP responder (RFC 6960). */
    OCSP,
    /** A full revocation list (RFC 5280). */
    CRL,
    /** A delta to a full revocation list. */
    DELTA_CRL
  }

  @Override
  public String toString() {
    return kind + " of " + issuedAt + " from " + source;
  }
}
