package kz.ruqsat.shep.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.shep.ServiceHandler;

/** Finds the handler of a {@code serviceId} among the CDI beans. */
@ApplicationScoped
public class Handlers {

  private final Map<String, ServiceHandler> byService = new HashMap<>();

  /** For CDI. */
  protected Handlers() {}

  /**
   * Collects the handlers.
   *
   * @throws IllegalStateException when two claim the same service
   */
  @Inject
  public Handlers(@Any Instance<ServiceHandler> handlers) {
    this((Iterable<ServiceHandler>) handlers);
  }

  Handlers(Iterable<ServiceHandler> handlers) {
    for (ServiceHandler handler : handlers) {
      for (String serviceId : handler.serviceIds()) {
        if (byService.put(serviceId, handler) != null) {
          throw new IllegalStateException("two handlers for the service " + serviceId);
        }
      }
    }
  }

  /** The handler of a service. */
  public Optional<ServiceHandler> of(String serviceId) {
    return Optional.ofNullable(byService.get(serviceId));
  }
}
