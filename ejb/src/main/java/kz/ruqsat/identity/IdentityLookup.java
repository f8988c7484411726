package kz.ruqsat.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.identity.person.Person;
import kz.ruqsat.identity.sandbox.Sandbox;
import kz.ruqsat.shep.Tamper;

/** The lookups as every door and every component asks for them. */
@ApplicationScoped
public class IdentityLookup {

  private final IdentityRegistry registry;
  private final Sandbox sandbox;

  /** For CDI. */
  protected IdentityLookup() {
    this(null, null);
  }

  @Inject
  public IdentityLookup(IdentityRegistry registry, Sandbox sandbox) {
    this.registry = registry;
    this.sandbox = sandbox;
  }

  /**
   * The persons a query describes.
   *
   * @return at most {@link IdentityRegistry#MAX_MATCHES} and one
   * @throws RegistryException when there is no answer
   */
  public List<Person> persons(PersonQuery query) {
    if (query instanceof PersonQuery.ByIin asked) {
      sandbox.behave(asked.iin());
    }
    return registry.find(query);
  }

  /**
   * The person with the number.
   *
   * @throws RegistryException when there is no answer
   */
  public Optional<Person> person(Iin iin) {
    return persons(new PersonQuery.ByIin(iin)).stream().findFirst();
  }

  /**
   * The organisation with the number.
   *
   * @throws RegistryException when there is no answer
   */
  public Optional<Organisation> organisation(Bin bin) {
    sandbox.behave(bin);
    return registry.find(bin);
  }

  /** How the channel spoils the answer to a query; only numbers of the sandbox are. */
  public Tamper tamper(PersonQuery query) {
    return query instanceof PersonQuery.ByIin asked ? sandbox.tamper(asked.iin()) : Tamper.NONE;
  }

  /** How the channel spoils the answer about an organisation. */
  public Tamper tamper(Bin bin) {
    return sandbox.tamper(bin);
  }
}
