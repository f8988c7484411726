package kz.ruqsat.eds.trust;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.ruqsat.eds.SignatureAlgorithm;

/**
 * A certification authority of the operator's configuration: its certificate, pinned, and where its
 * revocations are told. An address left open is taken from the certificate that is checked, if the
 * policy allows its host.
 *
 * @param certificate of the authority
 * @param ocsp its OCSP responder
 * @param crl its full revocation list
 * @param deltaCrl its delta revocation list
 * @param admits algorithms its certificates may use although the policy admits them only under a
 *     time stamp; GOST 34.310-2004 for the authority of state bodies and for BTS Digital
 */
public record TrustedAuthority(
    X509Certificate certificate,
    Optional<URI> ocsp,
    Optional<URI> crl,
    Optional<URI> deltaCrl,
    Set<SignatureAlgorithm> admits) {

  /** Name constraints, policy mappings, policy constraints: nothing here would heed them. */
  private static final Set<String> NOT_HEEDED = Set.of("2.5.29.30", "2.5.29.33", "2.5.29.36");

  /**
   * @throws IllegalArgumentException if the certificate is not of a CA, or of one whose constraints
   *     would not be heeded
   */
  public TrustedAuthority {
    Objects.requireNonNull(certificate);
    admits = Set.copyOf(admits);
    if (certificate.getBasicConstraints() < 0) {
      throw new IllegalArgumentException("not a CA: " + certificate.getSubjectX500Principal());
    }
    if (certificate.hasUnsupportedCriticalExtension()
        || NOT_HEEDED.stream().anyMatch(oid -> certificate.getExtensionValue(oid) != null)) {
      throw new IllegalArgumentException(
          "a CA with constraints: " + certificate.getSubjectX500Principal());
    }
  }

  /** An authority whose addresses are all in its certificates. */
  public static TrustedAuthority of(X509Certificate certificate) {
    return new TrustedAuthority(
        certificate, Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
  }

  /** The same with an OCSP responder. */
  public TrustedAuthority withOcsp(URI address) {
    return new TrustedAuthority(certificate, Optional.of(address), crl, deltaCrl, admits);
  }

  /** The same with a full revocation list. */
  public TrustedAuthority withCrl(URI address) {
    return new TrustedAuthority(certificate, ocsp, Optional.of(address), deltaCrl, admits);
  }

  /** The same with a delta revocation list. */
  public TrustedAuthority withDeltaCrl(URI address) {
    return new TrustedAuthority(certificate, ocsp, crl, Optional.of(address), admits);
  }

  /** The same, admitting more algorithms for its certificates. */
  public TrustedAuthority admitting(Set<SignatureAlgorithm> algorithms) {
    return new TrustedAuthority(certificate, ocsp, crl, deltaCrl, algorithms);
  }
}
