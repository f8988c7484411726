package kz.ruqsat.shep.route;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The stored routes. */
@Stateless
public class RouteStore {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  /** All routes by service. */
  public Map<String, Route> all() {
    return entities
        .createQuery("select r from Route r", Route.class)
        .getResultStream()
        .collect(Collectors.toUnmodifiableMap(Route::serviceId, Function.identity()));
  }

  /** Stores a route; what was stored for the service before is replaced. */
  public void register(RouteConfiguration configured) {
    Route route = entities.find(Route.class, configured.serviceId());
    if (route == null) {
      entities.persist(new Route(configured));
    } else {
      route.change(configured);
    }
  }
}
