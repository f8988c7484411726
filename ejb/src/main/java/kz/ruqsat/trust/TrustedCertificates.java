package kz.ruqsat.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ruqsat.demo.DemoCentre;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.document.CertificateFile;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.testpki.TestPki;
import kz.ruqsat.eds.trust.CertificateValidator;
import kz.ruqsat.eds.trust.Demand;
import kz.ruqsat.eds.trust.TrustedAuthority;
import kz.ruqsat.eds.trust.TrustedTime;
import kz.ruqsat.eds.trust.Validation;
import kz.ruqsat.eds.trust.ValidationPolicy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Validates certificates against the pinned authorities: the operator's folders of roots and
 * issuing authorities, or in demo mode the demo's centres. Without any root every certificate is
 * refused.
 */
@ApplicationScoped
public class TrustedCertificates {

  @Inject private DemoCentre demo;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "ruqsat.trust.roots")
  private Optional<Path> roots;

  @Inject
  @ConfigProperty(name = "ruqsat.trust.intermediates")
  private Optional<Path> intermediates;

  private volatile Optional<CertificateValidator> validator;

  /**
   * Validates the certificate of one who signed something that is here now.
   *
   * @param demand what this case demands of the signer
   */
  public Validation signer(X509Certificate certificate, Demand demand) {
    return signer(certificate, demand, TrustedTime.received(clock.instant()));
  }

  /** Validates the certificate of one whose signature was there at that time. */
  public Validation signer(X509Certificate certificate, Demand demand, TrustedTime time) {
    return validator()
        .map(it -> it.signer(certificate, demand, time))
        .orElseGet(() -> untrusted(certificate, time));
  }

  /** Validates the certificate of a time stamping authority at the time of its stamp. */
  public Validation timeStampingAuthority(X509Certificate certificate, Instant stampedAt) {
    return validator()
        .map(it -> it.timeStampingAuthority(certificate, stampedAt))
        .orElseGet(() -> untrusted(certificate, TrustedTime.stamped(stampedAt)));
  }

  private static Validation untrusted(X509Certificate certificate, TrustedTime time) {
    return new Validation(
        Verdict.of(VerdictCode.UNTRUSTED, "no roots are configured"),
        Optional.empty(),
        time,
        List.of(certificate),
        List.of());
  }

  private Optional<CertificateValidator> validator() {
    if (validator == null) {
      validator = policy().map(it -> new CertificateValidator(it, Primitives.open(), clock));
    }
    return validator;
  }

  private Optional<ValidationPolicy> policy() {
    if (demo.isOpen()) {
      return Optional.of(
          policy(
              demo(it -> it.roots().stream()),
              demo(it -> it.intermediates().stream()),
              demo.centres().stream()
                  .flatMap(it -> it.policy().allowedHosts().stream())
                  .collect(Collectors.toSet())));
    }
    return roots.map(
        folder ->
            policy(
                read(folder),
                intermediates.map(TrustedCertificates::read).orElse(new TrustedAuthority[0]),
                ValidationPolicy.NUC_RK_HOSTS));
  }

  private TrustedAuthority[] demo(
      Function<ValidationPolicy, Stream<TrustedAuthority>> authorities) {
    return demo.centres().stream()
        .map(TestPki::policy)
        .flatMap(authorities)
        .toArray(TrustedAuthority[]::new);
  }

  private static ValidationPolicy policy(
      TrustedAuthority[] roots, TrustedAuthority[] intermediates, Set<String> hosts) {
    return ValidationPolicy.trusting(roots)
        .intermediates(intermediates)
        .allowedHosts(hosts)
        .build();
  }

  private static TrustedAuthority[] read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .sorted()
          .flatMap(TrustedCertificates::certificates)
          .map(TrustedAuthority::of)
          .toArray(TrustedAuthority[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + folder + " can not be read", e);
    }
  }

  private static Stream<X509Certificate> certificates(Path file) {
    try {
      return CertificateFile.read(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException("the certificate " + file + " can not be read", e);
    }
  }
}
