package kz.ruqsat.eds.trust;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.eds.CertificateInfo;
import kz.ruqsat.eds.Verdict;

/**
 * The outcome of validating a certificate, with all that is needed to show later why.
 *
 * @param verdict VALID, or the first thing that was found wrong
 * @param holder what the certificate says; absent if it could not be read. It is believed only if
 *     the verdict is VALID
 * @param time at which the certificate was judged
 * @param chain from the certificate to the root, as far as it was found
 * @param evidence the answers about revocation that were had
 */
public record Validation(
    Verdict verdict,
    Optional<CertificateInfo> holder,
    TrustedTime time,
    List<X509Certificate> chain,
    List<Evidence> evidence) {

  public Validation {
    chain = List.copyOf(chain);
    evidence = List.copyOf(evidence);
  }

  /** Verdict and time only: a log line must not name a person. */
  @Override
  public String toString() {
    return "Validation[" + verdict.code() + " at " + time.at() + "]";
  }
}
