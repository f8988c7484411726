package kz.ruqsat.eds.testpki;

import java.time.Duration;
import java.time.Instant;

/**
 * From when to when a certificate is valid, both ends included.
 *
 * @param notBefore the first moment
 * @param notAfter the last moment
 */
public record Validity(Instant notBefore, Instant notAfter) {

  /** The given number of days before and after a moment. */
  public static Validity around(Instant moment, int daysBefore, int daysAfter) {
    return new Validity(
        moment.minus(Duration.ofDays(daysBefore)), moment.plus(Duration.ofDays(daysAfter)));
  }
}
