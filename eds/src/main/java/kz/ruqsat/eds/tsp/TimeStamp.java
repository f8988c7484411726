package kz.ruqsat.eds.tsp;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import kz.ruqsat.eds.Verdict;

/**
 * The outcome of checking a time stamp.
 *
 * @param verdict VALID if the key of the authority stamped these octets; whether that authority is
 *     to be trusted is for the validation policy to say
 * @param time when the authority had the octets before it; present if the verdict is VALID
 * @param authority the certificate of the authority; present if the verdict is VALID
 */
public record TimeStamp(
    Verdict verdict, Optional<Instant> time, Optional<X509Certificate> authority) {

  static TimeStamp valid(Instant time, X509Certificate authority) {
    return new TimeStamp(Verdict.VALID, Optional.of(time), Optional.of(authority));
  }

  static TimeStamp refused(Verdict verdict) {
    return new TimeStamp(verdict, Optional.empty(), Optional.empty());
  }
}
