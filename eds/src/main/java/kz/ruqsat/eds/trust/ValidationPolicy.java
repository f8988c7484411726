package kz.ruqsat.eds.trust;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.ruqsat.eds.SignatureAlgorithm;

/**
 * Who and what is trusted, and how fresh the news of revocation must be. Immutable. Test and
 * production authorities belong into different policies, never into one.
 *
 * @param roots the pinned roots
 * @param intermediates the pinned issuing authorities; none is ever taken from a message
 * @param algorithms what signers may sign with
 * @param stampedAlgorithms what they may sign with only under a verified time stamp
 * @param certificatePolicies identifiers, dotted, under one of which a certificate must fall; empty
 *     if any will do
 * @param allowedHosts hosts that may be asked, see {@link kz.ruqsat.eds.net.AllowList}
 * @param freshness how old an answer about revocation may be
 */
public record ValidationPolicy(
    List<TrustedAuthority> roots,
    List<TrustedAuthority> intermediates,
    Set<SignatureAlgorithm> algorithms,
    Set<SignatureAlgorithm> stampedAlgorithms,
    Set<String> certificatePolicies,
    Set<String> allowedHosts,
    Freshness freshness) {

  /** The hosts of the NUC RK and of the root authority, as written in their certificates. */
  public static final Set<String> NUC_RK_HOSTS =
      Set.of(
          "ocsp.pki.gov.kz",
          "tsp.pki.gov.kz",
          "crl.pki.gov.kz",
          "crl1.pki.gov.kz",
          "crl.root.gov.kz");

  /** The arc of the certificate policies of the NUC RK. */
  public static final String NUC_RK_POLICIES = "1.2.398.3.3.2";

  public ValidationPolicy {
    roots = List.copyOf(roots);
    intermediates = List.copyOf(intermediates);
    algorithms = Set.copyOf(algorithms);
    stampedAlgorithms = Set.copyOf(stampedAlgorithms);
    certificatePolicies = Set.copyOf(certificatePolicies);
    allowedHosts = Set.copyOf(allowedHosts);
    if (roots.isEmpty()) {
      throw new IllegalArgumentException("no root to trust");
    }
  }

  /** Begins a policy with its roots; see {@link Builder} for what is preset. */
  public static Builder trusting(TrustedAuthority... roots) {
    return new Builder(List.of(roots));
  }

  /** Whether a certificate of this authority may sign with this algorithm. */
  boolean admits(SignatureAlgorithm algorithm, TrustedAuthority issuer, boolean stamped) {
    return algorithms.contains(algorithm)
        || issuer.admits().contains(algorithm)
        || (stamped && stampedAlgorithms.contains(algorithm));
  }

  /** Whether one of the certificate's policies is demanded here, or under one that is. */
  boolean covers(List<String> policies) {
    return certificatePolicies.isEmpty()
        || policies.stream()
            .anyMatch(
                policy ->
                    certificatePolicies.stream()
                        .anyMatch(arc -> (policy + ".").startsWith(arc + ".")));
  }

  /** Roots and intermediates together. */
  List<TrustedAuthority> authorities() {
    List<TrustedAuthority> all = new ArrayList<>(intermediates);
    all.addAll(roots);
    return all;
  }

  boolean isRoot(X509Certificate certificate) {
    return roots.stream().anyMatch(root -> root.certificate().equals(certificate));
  }

  /**
   * Makes a policy. Preset are: RSA and GOST 34.10-2015 admitted, GOST 34.310-2004 only under a
   * time stamp; any certificate policy; the hosts of the NUC RK; {@link Freshness#DEFAULT}.
   */
  public static final class Builder {

    private final List<TrustedAuthority> roots;
    private List<TrustedAuthority> intermediates = List.of();
    private Set<SignatureAlgorithm> algorithms =
        EnumSet.of(SignatureAlgorithm.RSA_SHA256, SignatureAlgorithm.GOST_2015);
    private Set<SignatureAlgorithm> stampedAlgorithms = EnumSet.of(SignatureAlgorithm.GOST_2004);
    private Set<String> certificatePolicies = Set.of();
    private Set<String> allowedHosts = NUC_RK_HOSTS;
    private Freshness freshness = Freshness.DEFAULT;

    private Builder(List<TrustedAuthority> roots) {
      this.roots = roots;
    }

    /** The issuing authorities. */
    public Builder intermediates(TrustedAuthority... authorities) {
      intermediates = List.of(authorities);
      return this;
    }

    /** What signers may sign with. */
    public Builder algorithms(Set<SignatureAlgorithm> admitted) {
      algorithms = admitted;
      return this;
    }

    /** What signers may sign with only under a verified time stamp. */
    public Builder stampedAlgorithms(Set<SignatureAlgorithm> admitted) {
      stampedAlgorithms = admitted;
      return this;
    }

    /** The certificate policies, one of which is demanded of every certificate. */
    public Builder certificatePolicies(String... identifiers) {
      certificatePolicies = Set.of(identifiers);
      return this;
    }

    /** The only hosts that may be asked; in place of those preset. */
    public Builder allowedHosts(Set<String> hosts) {
      allowedHosts = new TreeSet<>(hosts);
      return this;
    }

    /** How old an answer about revocation may be. */
    public Builder freshness(Freshness limits) {
      freshness = limits;
      return this;
    }

    /** The policy. */
    public ValidationPolicy build() {
      return new ValidationPolicy(
          roots,
          intermediates,
          algorithms,
          stampedAlgorithms,
          certificatePolicies,
          allowedHosts,
          freshness);
    }
  }
}
