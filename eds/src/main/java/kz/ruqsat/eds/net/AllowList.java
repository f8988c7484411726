package kz.ruqsat.eds.net;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets only listed hosts be asked. Addresses come out of certificates that anybody can make, so
 * without this a signature could send us into the operator's own network.
 */
public final class AllowList implements Transport {

  private final Transport next;
  private final Set<String> hosts;

  /**
   * @param next who asks
   * @param hosts the allowed hosts as written in addresses: {@code host}, or {@code host:port}
   *     where the port is given
   */
  public AllowList(Transport next, Set<String> hosts) {
    this.next = next;
    this.hosts =
        hosts.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public byte[] exchange(URI address, Request request, int limit) throws IOException {
    if (!allows(address)) {
      throw new IOException("address not allowed: " + address.getRawAuthority());
    }
    return next.exchange(address, request, limit);
  }

  /** Whether an address may be asked: HTTP(S), no user in it, a listed host and port. */
  public boolean allows(URI address) {
    String scheme = address.getScheme();
    String host = address.getHost();
    return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
        && host != null
        && address.getRawUserInfo() == null
        && hosts.contains(
            host.toLowerCase(Locale.ROOT) + (address.getPort() < 0 ? "" : ":" + address.getPort()));
  }
}
