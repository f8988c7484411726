package kz.ruqsat.eds.document;

import java.time.Instant;
import java.util.Optional;
import kz.ruqsat.eds.CertificateInfo;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.trust.Validation;

/**
 * The outcome for one signer.
 *
 * @param verdict VALID if he signed, may be trusted, and is as demanded or need not be
 * @param validation of his certificate; absent if his signature was refused before
 * @param claimedAt when he says to have signed
 * @param stampedAt when a trusted time stamping authority had his signature before it
 */
public record SignerReport(
    Verdict verdict,
    Optional<Validation> validation,
    Optional<Instant> claimedAt,
    Optional<Instant> stampedAt) {

  /** What his certificate says; to be believed only if the verdict is VALID. */
  public Optional<CertificateInfo> holder() {
    return validation.flatMap(Validation::holder);
  }

  static SignerReport refused(Verdict verdict, Optional<Instant> claimedAt) {
    return new SignerReport(verdict, Optional.empty(), claimedAt, Optional.empty());
  }
}
