package kz.ruqsat.application.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.ApplicationFault.Detail;
import kz.ruqsat.application.CanonicalXml;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.IdentityLookup;
import kz.ruqsat.identity.IdentityNumber;
import kz.ruqsat.identity.Iin;
import kz.ruqsat.identity.InvalidNumberException;
import kz.ruqsat.identity.RegistryException;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.identity.person.Document;
import kz.ruqsat.identity.person.Person;

/** ГБД ФЛ and ГБД ЮЛ through the lookups of {@code identity}. */
@ApplicationScoped
class IdentityStateRegistry implements StateRegistry {

  private static final String NAMESPACE = "urn:ruqsat:state-data:1";

  private IdentityLookup lookup;

  /** For the proxy only. */
  protected IdentityStateRegistry() {}

  @Inject
  IdentityStateRegistry(IdentityLookup lookup) {
    this.lookup = lookup;
  }

  @Override
  public Reply ask(String iinBin) {
    try {
      IdentityNumber number = IdentityNumber.of(iinBin);
      return number instanceof Bin bin ? organisation(bin) : person((Iin) number);
    } catch (InvalidNumberException e) {
      throw new ApplicationFault(
          FaultCode.FORM_INVALID,
          List.of(new Detail("applicant.iinBin", "WRONG_FORMAT", List.of("GAP-21"))));
    }
  }

  private Reply person(Iin iin) {
    String dataset = "IDENTITY_DOCUMENT";
    Optional<Person> found;
    try {
      found = lookup.person(iin).filter(person -> !person.removed());
    } catch (RegistryException e) {
      return unanswered(e, dataset);
    }
    Answer answer =
        found
            .map(it -> it.deathDate() == null ? Answer.FOUND : Answer.DECEASED)
            .orElse(Answer.NOT_FOUND);
    return new Reply(answer, dataset, found.map(IdentityStateRegistry::snapshot));
  }

  private Reply organisation(Bin bin) {
    String dataset = "LEGAL_ENTITY_REGISTRATION";
    Optional<Organisation> found;
    try {
      found = lookup.organisation(bin);
    } catch (RegistryException e) {
      return unanswered(e, dataset);
    }
    Answer answer =
        found
            .map(it -> it.liquidatedOn() == null ? Answer.FOUND : Answer.LIQUIDATED)
            .orElse(Answer.NOT_FOUND);
    return new Reply(answer, dataset, found.map(IdentityStateRegistry::snapshot));
  }

  private static Reply unanswered(RegistryException failure, String dataset) {
    Answer answer =
        failure.kind() == RegistryException.Kind.UNTRUSTED
            ? Answer.NOT_TRUSTED
            : Answer.UNAVAILABLE;
    return new Reply(answer, dataset, Optional.empty());
  }

  private static byte[] snapshot(Person person) {
    CanonicalXml xml = new CanonicalXml();
    xml.root(
        "person",
        NAMESPACE,
        "iin",
        person.iin().digits(),
        "fullName",
        person.fullName(),
        "birthDate",
        String.valueOf(person.birthDate()),
        "citizenship",
        person.citizenship().code());
    for (Document document : person.documents()) {
      xml.begin("document", "number", document.number()).end();
    }
    return xml.end().bytes();
  }

  private static byte[] snapshot(Organisation organisation) {
    return new CanonicalXml()
        .root(
            "organisation",
            NAMESPACE,
            "bin",
            organisation.bin().digits(),
            "name",
            organisation.fullName().ru(),
            "nameKk",
            organisation.fullName().kk(),
            "registeredOn",
            String.valueOf(organisation.registeredOn()),
            "status",
            organisation.status().code())
        .end()
        .bytes();
  }
}
