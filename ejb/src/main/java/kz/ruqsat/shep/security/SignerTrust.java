package kz.ruqsat.shep.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.trust.Demand;
import kz.ruqsat.shep.participant.Account;
import kz.ruqsat.trust.TrustedCertificates;

/**
 * Whether a key may sign for a participant now: its certificate is registered for the participant,
 * and is valid: trusted, in its time, not revoked.
 */
@ApplicationScoped
public class SignerTrust {

  private final TrustedCertificates trusted;

  /** For CDI. */
  protected SignerTrust() {
    this(null);
  }

  @Inject
  public SignerTrust(TrustedCertificates trusted) {
    this.trusted = trusted;
  }

  /** Judges the certificate of a verified signature. */
  public Verdict judge(X509Certificate certificate, Account account) {
    if (!account.certificates().contains(certificate)) {
      return Verdict.of(
          VerdictCode.UNTRUSTED, "the certificate is not registered for the participant");
    }
    return trusted.signer(certificate, Demand.ANYBODY).verdict();
  }
}
