package kz.ruqsat.eds.trust;

import java.time.Duration;

/**
 * How old an answer about revocation may be. These are limits of our own: OCSP answers of the NUC
 * RK bear no nextUpdate at all, and its lists one of 180 days.
 *
 * @param ocspAge from thisUpdate of an OCSP answer
 * @param ocspCache for how long an OCSP answer is used again
 * @param crlAge from thisUpdate of the newer of full and delta list of an issuing CA
 * @param rootCrlAge from thisUpdate of the list of a root, which is rarely published
 * @param crlRefresh after which a full list is fetched again
 * @param deltaRefresh after which a delta list is fetched again
 * @param skew how far a clock of theirs may be ahead of ours
 */
public record Freshness(
    Duration ocspAge,
    Duration ocspCache,
    Duration crlAge,
    Duration rootCrlAge,
    Duration crlRefresh,
    Duration deltaRefresh,
    Duration skew) {

  /** 10 minutes, 5 minutes, 48 hours, 180 days; daily and hourly; 2 minutes. */
  public static final Freshness DEFAULT =
      new Freshness(
          Duration.ofMinutes(10),
          Duration.ofMinutes(5),
          Duration.ofHours(48),
          Duration.ofDays(180),
          Duration.ofDays(1),
          Duration.ofHours(1),
          Duration.ofMinutes(2));
}
