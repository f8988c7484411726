package kz.ruqsat.eds.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.ruqsat.eds.Role;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.document.CertificateFile;
import kz.ruqsat.eds.trust.Demand;
import kz.ruqsat.eds.trust.TrustedAuthority;
import kz.ruqsat.eds.trust.ValidationPolicy;

/** Reads a policy and a demand from the options of {@code verify}. */
final class TrustOptions {

  static final Set<String> OPTIONS =
      Set.of(
          "--root",
          "--ca",
          "--ocsp",
          "--crl",
          "--delta-crl",
          "--root-crl",
          "--allow",
          "--admit",
          "--role",
          "--iin",
          "--bin");

  private final Arguments arguments;
  private final Set<String> hosts = new HashSet<>(ValidationPolicy.NUC_RK_HOSTS);

  TrustOptions(Arguments arguments) {
    this.arguments = arguments;
    hosts.addAll(arguments.all("--allow"));
  }

  ValidationPolicy policy() throws IOException {
    List<TrustedAuthority> roots = new ArrayList<>();
    for (X509Certificate certificate : certificates("--root")) {
      TrustedAuthority root = TrustedAuthority.of(certificate);
      roots.add(arguments.has("--root-crl") ? root.withCrl(address("--root-crl")) : root);
    }
    List<TrustedAuthority> intermediates = new ArrayList<>();
    for (X509Certificate certificate : certificates("--ca")) {
      intermediates.add(intermediate(certificate));
    }
    return ValidationPolicy.trusting(roots.toArray(TrustedAuthority[]::new))
        .intermediates(intermediates.toArray(TrustedAuthority[]::new))
        .algorithms(algorithms())
        .allowedHosts(hosts)
        .build();
  }

  Demand demand() {
    Role[] roles = arguments.all("--role").stream().map(TrustOptions::role).toArray(Role[]::new);
    Demand demand = Demand.ANYBODY.as(roles);
    demand = arguments.one("--iin").map(demand::iin).orElse(demand);
    return arguments.one("--bin").map(demand::bin).orElse(demand);
  }

  private TrustedAuthority intermediate(X509Certificate certificate) {
    TrustedAuthority authority = TrustedAuthority.of(certificate);
    if (arguments.has("--ocsp")) {
      authority = authority.withOcsp(address("--ocsp"));
    }
    if (arguments.has("--crl")) {
      authority = authority.withCrl(address("--crl"));
    }
    if (arguments.has("--delta-crl")) {
      authority = authority.withDeltaCrl(address("--delta-crl"));
    }
    return authority;
  }

  /** Who gives an address wants it asked. */
  private URI address(String option) {
    try {
      URI address = URI.create(arguments.required(option));
      hosts.add(address.getAuthority());
      return address;
    } catch (IllegalArgumentException e) {
      throw new UsageException(option + " is not an address");
    }
  }

  private List<X509Certificate> certificates(String option) throws IOException {
    List<X509Certificate> all = new ArrayList<>();
    for (String file : arguments.all(option)) {
      all.addAll(CertificateFile.read(Path.of(file)));
    }
    return all;
  }

  private Set<SignatureAlgorithm> algorithms() {
    Set<SignatureAlgorithm> admitted =
        EnumSet.of(SignatureAlgorithm.RSA_SHA256, SignatureAlgorithm.GOST_2015);
    for (String name : arguments.all("--admit")) {
      try {
        admitted.add(SignatureAlgorithm.valueOf(name.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new UsageException("no algorithm " + name);
      }
    }
    return admitted;
  }

  private static Role role(String name) {
    try {
      return Role.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new UsageException("no role " + name);
    }
  }
}
