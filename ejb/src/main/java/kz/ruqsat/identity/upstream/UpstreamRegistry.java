package kz.ruqsat.identity.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.IdentityRegistry;
import kz.ruqsat.identity.InvalidNumberException;
import kz.ruqsat.identity.PersonQuery;
import kz.ruqsat.identity.RegistryException;
import kz.ruqsat.identity.RegistryException.Kind;
import kz.ruqsat.identity.gbdfl.GbdFlClient;
import kz.ruqsat.identity.gbdul.GbdUlClient;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.identity.person.Person;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.UntrustedAnswer;

/** The state databases behind another gateway, by the routes to their services. */
@ApplicationScoped
@Typed(UpstreamRegistry.class)
public class UpstreamRegistry implements IdentityRegistry {

  private final GbdFlClient people;
  private final GbdUlClient organisations;

  /** For CDI. */
  protected UpstreamRegistry() {
    this(null, null);
  }

  @Inject
  public UpstreamRegistry(GbdFlClient people, GbdUlClient organisations) {
    this.people = people;
    this.organisations = organisations;
  }

  @Override
  public List<Person> find(PersonQuery query) {
    return answered(() -> people.persons(query));
  }

  @Override
  public Optional<Organisation> find(Bin bin) {
    return answered(() -> organisations.organisation(bin));
  }

  /** No answer, or one that can not be believed, is never "not found". */
  private static <T> T answered(Supplier<T> question) {
    try {
      return question.get();
    } catch (UntrustedAnswer answer) {
      throw new RegistryException(Kind.UNTRUSTED, answer.getMessage());
    } catch (GatewayFault fault) {
      throw new RegistryException(kind(fault.code()), fault.code().wire());
    } catch (InvalidNumberException | DateTimeException | NullPointerException e) {
      throw new RegistryException(Kind.FAILED, "the answer lacks what a record needs");
    }
  }

  private static Kind kind(FaultCode code) {
    return switch (code) {
      case SERVICE_UNKNOWN, UPSTREAM_UNREACHABLE -> Kind.UNAVAILABLE;
      case UPSTREAM_TIMEOUT -> Kind.TIMEOUT;
      default -> Kind.FAILED;
    };
  }
}
