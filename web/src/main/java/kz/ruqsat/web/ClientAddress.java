package kz.ruqsat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The network address a request comes from: that of the connection, or what a trusted proxy put
 * last into {@code Forwarded} (RFC 7239).
 */
@ApplicationScoped
public class ClientAddress {

  private static final Pattern FOR =
      Pattern.compile("(?i)(?:^|[;,\\s])for=\"?(\\[[0-9a-f:.]+]|[0-9.]+)");

  @Inject private TrustedProxies proxies;

  /** The address, without port and brackets. */
  public String of(HttpServletRequest request) {
    return proxies
        .forwarded(request)
        .flatMap(ClientAddress::last)
        .orElseGet(request::getRemoteAddr);
  }

  private static Optional<String> last(String forwarded) {
    return FOR.matcher(forwarded)
        .results()
        .map((MatchResult named) -> named.group(1).replaceAll("[\\[\\]]", ""))
        .reduce((before, after) -> after);
  }
}
