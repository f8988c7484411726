package kz.ruqsat.eds.net;

import java.io.IOException;
import java.net.URI;

/** Asks a server and gives its whole answer. */
public interface Transport {

  /**
   * Asks with GET, or with POST if there is a body.
   *
   * @param address where
   * @param request the body and its type; null for GET
   * @param limit the most octets of an answer that are taken
   * @return the body of an answer with status 200
   * @throws IOException if there is no such answer: unreachable, too slow, too large, another
   *     status, an address that is not allowed
   */
  byte[] exchange(URI address, Request request, int limit) throws IOException;

  /** Fetches with GET. */
  default byte[] get(URI address, int limit) throws IOException {
    return exchange(address, null, limit);
  }

  /** Asks with POST. */
  default byte[] post(URI address, String contentType, byte[] body, int limit) throws IOException {
    return exchange(address, new Request(contentType, body), limit);
  }

  /**
   * The body of a POST.
   *
   * @param contentType its media type
   * @param body its octets
   */
  record Request(String contentType, byte[] body) {}
}
