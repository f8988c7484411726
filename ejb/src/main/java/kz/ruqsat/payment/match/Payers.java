package kz.ruqsat.payment.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.IdentityLookup;
import kz.ruqsat.identity.IdentityNumber;
import kz.ruqsat.identity.Iin;
import kz.ruqsat.identity.RegistryException;

/** Asks the state databases whether there is somebody under a payer's number. */
@ApplicationScoped
public class Payers {

  private static final Logger LOG = System.getLogger(Payers.class.getName());

  private IdentityLookup lookup;

  /** For the proxy only. */
  protected Payers() {}

  @Inject
  Payers(IdentityLookup lookup) {
    this.lookup = lookup;
  }

  /** Whether the payer is known; whoever cannot be asked about counts as known. */
  public boolean isKnown(String payer) {
    try {
      return IdentityNumber.of(payer) instanceof Bin bin
          ? lookup.organisation(bin).isPresent()
          : lookup.person(Iin.of(payer)).isPresent();
    } catch (RegistryException e) {
      LOG.log(Level.DEBUG, "The payer can not be asked about now", e);
      return true;
    }
  }
}
