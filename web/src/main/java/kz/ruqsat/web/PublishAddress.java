package kz.ruqsat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The address under which the outside knows the gateway: a setting, or what a trusted proxy says in
 * {@code Forwarded} (RFC 7239), or what the client itself called.
 */
@ApplicationScoped
public class PublishAddress {

  private static final Pattern HOST = Pattern.compile("(?i)(?:^|[;,\\s])host=\"?([^\";,\\s]+)");
  private static final Pattern PROTO = Pattern.compile("(?i)(?:^|[;,\\s])proto=\"?(https?)");

  private final Optional<String> fixed;
  private final TrustedProxies proxies;

  /** For CDI. */
  protected PublishAddress() {
    this(Optional.empty(), null);
  }

  /**
   * @param fixed for example {@code https://gateway.example.kz}
   */
  @Inject
  public PublishAddress(
      @ConfigProperty(name = "ruqsat.publish-address") Optional<String> fixed,
      TrustedProxies proxies) {
    this.fixed = fixed.map(address -> address.replaceAll("/+$", ""));
    this.proxies = proxies;
  }

  /** Scheme, host and port, without a slash at the end. */
  public String base(HttpServletRequest request) {
    return fixed.orElseGet(
        () -> {
          String forwarded = proxies.forwarded(request).orElse("");
          return first(PROTO, forwarded).orElseGet(request::getScheme)
              + "://"
              + first(HOST, forwarded).orElseGet(() -> request.getHeader("Host"));
        });
  }

  private static Optional<String> first(Pattern pattern, String header) {
    Matcher found = pattern.matcher(header);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
