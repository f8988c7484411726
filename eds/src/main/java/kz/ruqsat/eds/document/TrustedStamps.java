package kz.ruqsat.eds.document;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.ruqsat.eds.Refusal;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.trust.CertificateValidator;
import kz.ruqsat.eds.trust.TrustedTime;
import kz.ruqsat.eds.tsp.TimeStamp;
import kz.ruqsat.eds.tsp.TimeStampVerifier;

/** Turns time stamps into trusted times. */
final class TrustedStamps {

  /** How far the authority's clock may be ahead of ours. */
  private static final Duration SKEW = Duration.ofMinutes(2);

  private final TimeStampVerifier verifier;
  private final CertificateValidator validator;

  TrustedStamps(TimeStampVerifier verifier, CertificateValidator validator) {
    this.verifier = verifier;
    this.validator = validator;
  }

  /**
   * The earliest of the stamps, each of which must hold: one that does not is a sign of tampering
   * and not merely of no use.
   *
   * @param received when the document was here at the latest; used if there are no stamps
   * @throws Refusal if a stamp does not hold, or its authority is not trusted
   */
  TrustedTime time(List<byte[]> tokens, byte[] stamped, TrustedTime received) throws Refusal {
    TrustedTime earliest = received;
    for (byte[] token : tokens) {
      TrustedTime one = time(token, stamped, received);
      if (!earliest.stamped() || one.at().isBefore(earliest.at())) {
        earliest = one;
      }
    }
    return earliest;
  }

  private TrustedTime time(byte[] token, byte[] stamped, TrustedTime received) throws Refusal {
    TimeStamp stamp = verifier.verify(token, stamped);
    requireValid(stamp.verdict());
    Instant at = stamp.time().orElseThrow();
    if (at.isAfter(received.at().plus(SKEW))) {
      throw Refusal.structure("time stamp: made after the document was received");
    }
    X509Certificate authority = stamp.authority().orElseThrow();
    requireValid(validator.timeStampingAuthority(authority, at).verdict());
    return TrustedTime.stamped(at);
  }

  private static void requireValid(Verdict verdict) throws Refusal {
    if (!verdict.isValid()) {
      throw new Refusal(verdict.code(), "time stamp: " + verdict.detail());
    }
  }
}
