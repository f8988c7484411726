package kz.ruqsat.shep.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The routes as each message asks for them; read again after some seconds. */
@ApplicationScoped
public class Routes {

  private final RouteStore store;
  private final Clock clock;
  private final Duration keep;
  private volatile Table table = new Table(Map.of(), Instant.MIN);

  private record Table(Map<String, Route> routes, Instant readAt) {}

  /** For CDI. */
  protected Routes() {
    this(null, null, null);
  }

  /**
   * @param keep how long the table may be used without reading it again
   */
  @Inject
  public Routes(
      RouteStore store,
      Clock clock,
      @ConfigProperty(name = "ruqsat.shep.account-cache") Duration keep) {
    this.store = store;
    this.clock = clock;
    this.keep = keep;
  }

  /** The route of a service; empty when the gateway answers it itself or not at all. */
  public Optional<Route> of(String serviceId) {
    return Optional.ofNullable(table().get(serviceId));
  }

  /** The routes over which the asynchronous channel is handed on. */
  public List<Route> asynchronous() {
    return table().values().stream().filter(it -> it.asyncAddress().isPresent()).toList();
  }

  private Map<String, Route> table() {
    Instant now = clock.instant();
    Table known = table;
    if (known.readAt.isAfter(now) || Duration.between(known.readAt, now).compareTo(keep) > 0) {
      known = new Table(store.all(), now);
      table = known;
    }
    return known.routes;
  }
}
