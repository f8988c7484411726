package kz.ruqsat.identity;

import java.util.List;
import java.util.Optional;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.identity.person.Person;

/**
 * A supplier of persons and organisations: the gateway's own data set, or the state databases over
 * ШЭП. Doors ask {@link IdentityLookup}, which stands in front of the one in use.
 */
public interface IdentityRegistry {

  /** How many persons one query finds at most; one more tells that there are too many. */
  int MAX_MATCHES = 100;

  /**
   * The persons a query describes.
   *
   * @return at most {@link #MAX_MATCHES} and one; empty when there is nobody
   * @throws RegistryException when the supplier gave no answer
   */
  List<Person> find(PersonQuery query);

  /**
   * The organisation with the number.
   *
   * @throws RegistryException when the supplier gave no answer
   */
  Optional<Organisation> find(Bin bin);
}
