package kz.ruqsat.eds.trust;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import kz.ruqsat.eds.net.HttpTransport;
import kz.ruqsat.eds.net.Transport;
import kz.ruqsat.eds.testpki.Forger;

/** A transport that counts, cuts lines and connects to somebody else. */
final class Switchboard implements Transport {

  private final Transport real = new HttpTransport(Duration.ofSeconds(30));
  private final Map<URI, Integer> calls = new HashMap<>();
  private final Map<URI, Forger.Service> replaced = new HashMap<>();

  void cut(URI... addresses) {
    for (URI address : addresses) {
      replace(
          address,
          request -> {
            throw new IOException("line cut");
          });
    }
  }

  void replace(URI address, Forger.Service service) {
    replaced.put(address, service);
  }

  void restore() {
    replaced.clear();
  }

  int calls(URI address) {
    return calls.getOrDefault(address, 0);
  }

  int calls() {
    return calls.values().stream().mapToInt(Integer::intValue).sum();
  }

  @Override
  public byte[] exchange(URI address, Request request, int limit) throws IOException {
    calls.merge(address, 1, Integer::sum);
    Forger.Service service = replaced.get(address);
    if (service == null) {
      return real.exchange(address, request, limit);
    }
    try {
      return service.answer(request == null ? new byte[0] : request.body());
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
