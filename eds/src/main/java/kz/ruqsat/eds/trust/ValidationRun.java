package kz.ruqsat.eds.trust;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.eds.CertificateInfo;
import kz.ruqsat.eds.Refusal;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;

/**
 * The validation of one certificate, which gathers what it finds on the way. The order follows the
 * rules of forming and checking signatures (order 500/НҚ of 2026, cl. 4, 16, 18): what costs
 * nothing and tells the signer most comes first, questions to others come last.
 */
final class ValidationRun {

  private static final int KEY_COMPROMISE = 1;
  private static final int CA_COMPROMISE = 2;

  private final ValidationPolicy policy;
  private final PinnedChains chains;
  private final RevocationChecker revocation;
  private final TrustedTime time;
  private final ValidationRules rules;
  private final List<Evidence> evidence = new ArrayList<>();
  private List<X509Certificate> found = List.of();
  private CertificateInfo holder;

  ValidationRun(
      ValidationPolicy policy,
      PinnedChains chains,
      RevocationChecker revocation,
      TrustedTime time,
      ValidationRules rules) {
    this.policy = policy;
    this.chains = chains;
    this.revocation = revocation;
    this.time = time;
    this.rules = rules;
  }

  Validation validate(X509Certificate certificate) {
    Verdict verdict = Verdict.VALID;
    found = List.of(certificate);
    try {
      check(certificate);
    } catch (Refusal refusal) {
      verdict = refusal.verdict();
    }
    return new Validation(verdict, Optional.ofNullable(holder), time, found, evidence);
  }

  private void check(X509Certificate certificate) throws Refusal {
    holder = read(certificate);
    SignatureAlgorithm algorithm =
        holder.algorithm().orElseThrow(() -> Refusal.algorithm("a key of an unknown kind"));
    requireDates(certificate, "the certificate");
    Chain chain =
        chains
            .find(certificate)
            .orElseThrow(() -> new Refusal(VerdictCode.UNTRUSTED, "no chain to a pinned root"));
    found = chain.certificates();
    if (certificate.hasUnsupportedCriticalExtension()) {
      throw Refusal.structure("a critical extension that is not understood");
    }
    if (!policy.admits(algorithm, chain.issuer(), time.stamped())) {
      throw Refusal.algorithm(algorithm + " without a time stamp");
    }
    for (TrustedAuthority issuer : chain.issuers()) {
      requireDates(issuer.certificate(), "the authority's certificate");
    }
    rules.require(holder);
    requireNotRevoked(certificate, chain.issuer(), "the certificate");
    for (int i = 1; i < chain.issuers().size(); i++) {
      requireNotRevoked(
          chain.issuers().get(i - 1).certificate(),
          chain.issuers().get(i),
          "the authority's certificate");
    }
  }

  private static CertificateInfo read(X509Certificate certificate) throws Refusal {
    try {
      return CertificateInfo.of(certificate);
    } catch (CertificateParsingException | RuntimeException e) {
      throw Refusal.structure("a certificate that cannot be read");
    }
  }

  private void requireDates(X509Certificate certificate, String what) throws Refusal {
    Instant from = certificate.getNotBefore().toInstant();
    Instant to = certificate.getNotAfter().toInstant();
    if (time.at().isBefore(from)) {
      throw new Refusal(VerdictCode.NOT_YET_VALID, what + " is valid from " + from);
    }
    if (time.at().isAfter(to)) {
      throw new Refusal(VerdictCode.EXPIRED, what + " was valid to " + to);
    }
  }

  private void requireNotRevoked(X509Certificate certificate, TrustedAuthority issuer, String what)
      throws Refusal {
    RevocationStatus status;
    try {
      status = revocation.check(certificate, issuer);
    } catch (NoAnswerException e) {
      throw new Refusal(VerdictCode.REVOCATION_UNAVAILABLE, what + ": " + e.getMessage());
    }
    evidence.addAll(status.evidence());
    switch (status.state()) {
      case UNKNOWN -> throw new Refusal(VerdictCode.UNKNOWN, what + " is not known to its issuer");
      case REVOKED -> requireRevokedLater(status, what);
      case GOOD -> {}
    }
  }

  /**
   * What was signed before the revocation stays signed, if the time is certain. A compromised key
   * may have been so before, therefore it takes a time stamp then.
   */
  private void requireRevokedLater(RevocationStatus status, String what) throws Refusal {
    Instant at = status.revokedAt().orElseThrow();
    boolean compromised = status.reason() == KEY_COMPROMISE || status.reason() == CA_COMPROMISE;
    if (!at.isAfter(time.at()) || (compromised && !time.stamped())) {
      throw new Refusal(
          VerdictCode.REVOKED, what + " was revoked at " + at + ", reason " + status.reason());
    }
  }
}
