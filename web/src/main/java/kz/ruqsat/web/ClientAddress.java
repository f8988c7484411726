package kz.ruqsat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The network address a request comes from: that of the connection, or what a trusted proxy put
 * last into {@code Forwarded} (RFC 7239).
 */
@ApplicationScoped
public class ClientAddress {

  private static final Pattern FOR =
      Pattern.compile("(?i)(?:^|[;,\\s])for=\"?(\\[[0-9a-f:.]+]|[0-9.]+)");

  private final Set<String> trustedProxies;

  /** For CDI. */
  protected ClientAddress() {
    this(Optional.empty());
  }

  /**
   * @param proxies addresses whose {@code Forwarded} header is believed, separated by commas
   */
  @Inject
  public ClientAddress(@ConfigProperty(name = "ruqsat.trusted-proxies") Optional<String> proxies) {
    this.trustedProxies =
        Arrays.stream(proxies.orElse("").split(","))
            .map(String::strip)
            .filter(address -> !address.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The address, without port and brackets. */
  public String of(HttpServletRequest request) {
    String forwarded = request.getHeader("Forwarded");
    String address = request.getRemoteAddr();
    if (forwarded != null && trustedProxies.contains(address)) {
      Matcher named = FOR.matcher(forwarded);
      while (named.find()) {
        address = named.group(1).replaceAll("[\\[\\]]", "");
      }
    }
    return address;
  }
}
