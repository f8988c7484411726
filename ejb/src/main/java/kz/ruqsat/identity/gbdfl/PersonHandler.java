package kz.ruqsat.identity.gbdfl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import kz.ruqsat.identity.IdentityLookup;
import kz.ruqsat.identity.IdentityRegistry;
import kz.ruqsat.identity.PersonQuery;
import kz.ruqsat.identity.RegistryException;
import kz.ruqsat.identity.consent.Consent;
import kz.ruqsat.identity.consent.Consents;
import kz.ruqsat.identity.payload.RegistryFaults;
import kz.ruqsat.identity.person.Person;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.PayloadForm;
import kz.ruqsat.shep.PayloadProfile;
import kz.ruqsat.shep.ServiceHandler;
import kz.ruqsat.shep.wire.PayloadFields;

/**
 * The universal service of ГБД ФЛ, without a consent and with one. The answer stands directly in
 * {@code data} and is signed; requests need no business signature.
 */
@ApplicationScoped
public class PersonHandler implements ServiceHandler {

  /** Search without a consent. */
  public static final String UNIVERSAL = "GBDFL_UniversalServiceSync";

  /** Search for those who consented through КДП. */
  public static final String WITH_TOKEN = "GBDFLUniversal_token";

  private static final PayloadProfile PROFILE =
      new PayloadProfile(PayloadForm.INLINE_DATA, false, true);

  private final IdentityLookup lookup;
  private final Consents consents;
  private final Clock clock;

  /** For CDI. */
  protected PersonHandler() {
    this(null, null, null);
  }

  @Inject
  public PersonHandler(IdentityLookup lookup, Consents consents, Clock clock) {
    this.lookup = lookup;
    this.consents = consents;
    this.clock = clock;
  }

  @Override
  public Set<String> serviceIds() {
    return Set.of(UNIVERSAL, WITH_TOKEN);
  }

  @Override
  public PayloadProfile profile(String serviceId) {
    return PROFILE;
  }

  @Override
  public Answer handle(Call call) {
    FieldSet fields = FieldSet.of(call.settings());
    PersonRequest request = new PersonRequest(PayloadFields.of(call.document()), fields);
    String receiver = request.senderCode().orElse(call.senderId());
    PersonAnswer answer = new PersonAnswer(call, receiver, fields, clock);
    try {
      PersonQuery query = request.query();
      List<Person> persons =
          WITH_TOKEN.equals(call.serviceId())
              ? personsWhoConsented(query, request)
              : lookup.persons(query);
      return answered(answer, persons).spoilt(lookup.tamper(query));
    } catch (RefusedRequest e) {
      return answer.without(e.outcome());
    } catch (RegistryException e) {
      throw RegistryFaults.fault(e);
    }
  }

  private static Answer answered(PersonAnswer answer, List<Person> persons) {
    if (persons.isEmpty()) {
      return answer.without(MessageOutcome.NOT_FOUND);
    }
    return persons.size() > IdentityRegistry.MAX_MATCHES
        ? answer.without(MessageOutcome.TOO_MANY)
        : answer.found(persons);
  }

  /** A consent covers one person: a search that would tell of anybody else is refused. */
  private List<Person> personsWhoConsented(PersonQuery query, PersonRequest request)
      throws RefusedRequest {
    Consent consent =
        consents
            .find(request.token().orElse(""), request.publicKey().orElse(""), WITH_TOKEN)
            .orElseThrow(() -> new RefusedRequest(MessageOutcome.NO_CONSENT));
    if (query instanceof PersonQuery.ByIin asked && !asked.iin().equals(consent.iin())) {
      throw new RefusedRequest(MessageOutcome.NO_CONSENT);
    }
    List<Person> persons = lookup.persons(query);
    if (persons.stream().anyMatch(person -> !person.iin().equals(consent.iin()))) {
      throw new RefusedRequest(MessageOutcome.NO_CONSENT);
    }
    return persons;
  }
}
