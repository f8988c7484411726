package kz.ruqsat.eds.trust;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The chains of a policy's authorities up to their roots, checked once. A certificate then costs
 * one signature, that of its issuer.
 */
final class PinnedChains {

  private final ValidationPolicy policy;
  private final IssuerCheck check;
  private final List<List<TrustedAuthority>> chains = new ArrayList<>();

  /**
   * @throws IllegalArgumentException if an intermediate was not issued under any of the roots
   */
  PinnedChains(ValidationPolicy policy, IssuerCheck check) {
    this.policy = policy;
    this.check = check;
    for (TrustedAuthority authority : policy.authorities()) {
      chains.add(
          upward(authority, 0)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "no pinned root for "
                              + authority.certificate().getSubjectX500Principal())));
    }
  }

  /** The chain of a certificate; the dates in it are not looked at. */
  Optional<Chain> find(X509Certificate certificate) {
    return chains.stream()
        .filter(chain -> check.issued(chain.get(0).certificate(), certificate))
        .findFirst()
        .map(chain -> new Chain(certificate, chain));
  }

  /**
   * From an authority to a root.
   *
   * @param below how many authorities hang under it, bounded by its path length
   */
  private Optional<List<TrustedAuthority>> upward(TrustedAuthority authority, int below) {
    X509Certificate certificate = authority.certificate();
    if (certificate.getBasicConstraints() < below || below > policy.intermediates().size()) {
      return Optional.empty();
    }
    if (policy.isRoot(certificate)) {
      return Optional.of(List.of(authority));
    }
    for (TrustedAuthority issuer : policy.authorities()) {
      if (!issuer.equals(authority) && check.issued(issuer.certificate(), certificate)) {
        Optional<List<TrustedAuthority>> further = upward(issuer, below + 1);
        if (further.isPresent()) {
          List<TrustedAuthority> chain = new ArrayList<>(List.of(authority));
          chain.addAll(further.get());
          return Optional.of(List.copyOf(chain));
        }
      }
    }
    return Optional.empty();
  }
}
