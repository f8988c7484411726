package kz.ruqsat.eds.trust;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.net.AllowList;
import kz.ruqsat.eds.net.CircuitBreaker;
import kz.ruqsat.eds.net.HttpTransport;
import kz.ruqsat.eds.net.Transport;

/**
 * Validates certificates against a policy. Safe for use by many threads; meant to be made once and
 * kept, since it remembers answers about revocation.
 */
public final class CertificateValidator {

  private static final int FAILURES = 5;
  private static final Duration REST = Duration.ofSeconds(30);

  private final ValidationPolicy policy;
  private final PinnedChains chains;
  private final RevocationChecker revocation;

  /**
   * A validator with the JDK's HTTP client and a deadline of three seconds.
   *
   * @param policy who and what is trusted
   * @param primitives who does the arithmetic
   * @param clock the present
   * @throws IllegalArgumentException if an intermediate was not issued under any of the roots
   */
  public CertificateValidator(ValidationPolicy policy, Primitives primitives, Clock clock) {
    this(policy, primitives, new HttpTransport(HttpTransport.DEFAULT_DEADLINE), clock);
  }

  /**
   * A validator with another way to reach OCSP responders and lists. Only hosts of the policy are
   * asked over it, and one that keeps failing is left alone for a while.
   */
  public CertificateValidator(
      ValidationPolicy policy, Primitives primitives, Transport transport, Clock clock) {
    this.policy = policy;
    this.chains = new PinnedChains(policy, new IssuerCheck(primitives));
    this.revocation =
        new RevocationChecker(
            policy,
            primitives,
            new AllowList(
                new CircuitBreaker(transport, FAILURES, REST, clock), policy.allowedHosts()),
            clock);
  }

  /**
   * Validates the certificate of one who has signed a document or a message. Never throws for what
   * a certificate may hold.
   *
   * @param certificate of the signer; whether he signed is not asked here
   * @param demand what this case demands of him
   * @param time when the signature was there for certain
   */
  public Validation signer(X509Certificate certificate, Demand demand, TrustedTime time) {
    return validate(certificate, time, new SignerRules(policy, demand));
  }

  /**
   * Validates the certificate of a time stamping authority at the time of its stamp. That it is one
   * is checked with the stamp.
   */
  public Validation timeStampingAuthority(X509Certificate certificate, Instant stampedAt) {
    return validate(certificate, TrustedTime.stamped(stampedAt), ValidationRules.NONE);
  }

  private Validation validate(
      X509Certificate certificate, TrustedTime time, ValidationRules rules) {
    return new ValidationRun(policy, chains, revocation, time, rules).validate(certificate);
  }
}
