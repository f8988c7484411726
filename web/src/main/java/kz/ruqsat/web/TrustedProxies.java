package kz.ruqsat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The proxies before the gateway whose {@code Forwarded} header (RFC 7239) is believed. */
@ApplicationScoped
public class TrustedProxies {

  private final Set<String> addresses;

  /** For CDI. */
  protected TrustedProxies() {
    this(Optional.empty());
  }

  /**
   * @param addresses of the proxies, separated by commas
   */
  @Inject
  public TrustedProxies(
      @ConfigProperty(name = "ruqsat.trusted-proxies") Optional<String> addresses) {
    this.addresses =
        Arrays.stream(addresses.orElse("").split(","))
            .map(String::strip)
            .filter(address -> !address.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** What the proxy said; empty for a client that comes without one, or by one of its own. */
  public Optional<String> forwarded(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Forwarded"))
        .filter(header -> addresses.contains(request.getRemoteAddr()));
  }
}
