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
 * The address under which the outside knows the gateway: a setting, or what a trusted proxy says in
 * the {@code Forwarded} header (RFC 7239), or what the client itself called.
 */
@ApplicationScoped
public class PublishAddress {

  private static final Pattern HOST = Pattern.compile("(?i)(?:^|[;,\\s])host=\"?([^\";,\\s]+)");
  private static final Pattern PROTO = Pattern.compile("(?i)(?:^|[;,\\s])proto=\"?(https?)");

  private final Optional<String> fixed;
  private final Set<String> trustedProxies;

  /** For CDI. */
  protected PublishAddress() {
    this(Optional.empty(), Optional.empty());
  }

  /**
   * @param fixed for example {@code https://gateway.example.kz}
   * @param proxies addresses whose {@code Forwarded} header is believed, separated by commas
   */
  @Inject
  public PublishAddress(
      @ConfigProperty(name = "ruqsat.publish-address") Optional<String> fixed,
      @ConfigProperty(name = "ruqsat.trusted-proxies") Optional<String> proxies) {
    this.fixed = fixed.map(address -> address.replaceAll("/+$", ""));
    this.trustedProxies =
        Arrays.stream(proxies.orElse("").split(","))
            .map(String::strip)
            .filter(address -> !address.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Scheme, host and port, without a slash at the end. */
  public String base(HttpServletRequest request) {
    if (fixed.isPresent()) {
      return fixed.get();
    }
    String scheme = request.getScheme();
    String host = request.getHeader("Host");
    String forwarded = request.getHeader("Forwarded");
    if (forwarded != null && trustedProxies.contains(request.getRemoteAddr())) {
      scheme = first(PROTO, forwarded).orElse(scheme);
      host = first(HOST, forwarded).orElse(host);
    }
    return scheme + "://" + host;
  }

  private static Optional<String> first(Pattern pattern, String header) {
    Matcher found = pattern.matcher(header);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
