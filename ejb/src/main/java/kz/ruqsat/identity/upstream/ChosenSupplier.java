package kz.ruqsat.identity.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import kz.ruqsat.identity.IdentityRegistry;
import kz.ruqsat.identity.store.OwnRegistry;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses by configuration where persons and organisations are looked up. */
@ApplicationScoped
public class ChosenSupplier {

  /** The names of the setting {@code ruqsat.identity.supplier}. */
  public enum Supplier {
    /** The gateway's own data set. */
    OWN,
    /** The state databases behind another gateway. */
    UPSTREAM
  }

  /** The supplier in use. */
  @Produces
  @ApplicationScoped
  public IdentityRegistry registry(
      OwnRegistry own,
      UpstreamRegistry upstream,
      @ConfigProperty(name = "ruqsat.identity.supplier") Supplier supplier) {
    return supplier == Supplier.UPSTREAM ? upstream : own;
  }
}
