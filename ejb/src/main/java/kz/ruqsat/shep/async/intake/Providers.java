package kz.ruqsat.shep.async.intake;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Who answers a service over the asynchronous channel. */
@Stateless
public class Providers {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  /** The participant that answers the service. */
  public Optional<String> of(String serviceId) {
    return Optional.ofNullable(entities.find(Provider.class, serviceId)).map(Provider::senderId);
  }

  /** Stores who answers a service; what was stored before is replaced. */
  public void register(String serviceId, String senderId) {
    entities.merge(new Provider(serviceId, senderId));
  }
}
