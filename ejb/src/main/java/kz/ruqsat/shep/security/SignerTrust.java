package kz.ruqsat.shep.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.shep.participant.Account;

/** Whether a key may sign for a participant now. */
@ApplicationScoped
public class SignerTrust {

  private final Clock clock;

  /** For CDI. */
  protected SignerTrust() {
    this(null);
  }

  @Inject
  public SignerTrust(Clock clock) {
    this.clock = clock;
  }

  /** Judges the certificate of a verified signature. */
  public Verdict judge(X509Certificate certificate, Account account) {
    if (!account.certificates().contains(certificate)) {
      return Verdict.of(
          VerdictCode.UNTRUSTED, "the certificate is not registered for the participant");
    }
    Instant now = clock.instant();
    if (now.isAfter(certificate.getNotAfter().toInstant())) {
      return Verdict.of(VerdictCode.EXPIRED, "the certificate has expired");
    }
    if (now.isBefore(certificate.getNotBefore().toInstant())) {
      return Verdict.of(VerdictCode.NOT_YET_VALID, "the certificate is not valid yet");
    }
    return Verdict.VALID;
  }
}
