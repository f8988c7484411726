package kz.ruqsat.application.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.trust.Validation;
import kz.ruqsat.trust.TimeStamps.Stamp;

/**
 * A signature whose value is right; whether its certificate is good is in the validation.
 *
 * @param form {@code XML} or {@code CMS}
 * @param octets the signature as it came: the signed document, or the CMS message
 * @param content what was signed
 * @param certificate of the signer
 * @param stamp over the octets; null when there is none
 */
public record CheckedSignature(
    String form,
    byte[] octets,
    byte[] content,
    X509Certificate certificate,
    Validation validation,
    Instant checkedAt,
    StampState stampState,
    Stamp stamp) {

  /** The same with what came of asking for a time stamp. */
  CheckedSignature stamped(StampState state, Stamp given) {
    return new CheckedSignature(
        form, octets, content, certificate, validation, checkedAt, state, given);
  }

  /** Whether nothing is known yet, since the revocation service did not answer. */
  public boolean pending() {
    return validation.verdict().code() == VerdictCode.REVOCATION_UNAVAILABLE;
  }

  /**
   * Refuses a certificate that is not good. One that could not be asked about is not refused.
   *
   * @throws ApplicationFault EDS_NOT_CONFIRMED
   */
  public CheckedSignature refusingTheRest() {
    Verdict verdict = validation.verdict();
    if (!verdict.isValid() && !pending()) {
      throw new ApplicationFault(FaultCode.EDS_NOT_CONFIRMED, verdict.code().name());
    }
    return this;
  }
}
