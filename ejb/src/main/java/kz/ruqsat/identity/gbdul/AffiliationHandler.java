package kz.ruqsat.identity.gbdul;

import static kz.ruqsat.identity.gbdul.wire.Directory.digits;
import static kz.ruqsat.identity.gbdul.wire.Directory.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import javax.xml.namespace.QName;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.organisation.FounderOrganisation;
import kz.ruqsat.identity.organisation.FounderPerson;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.identity.payload.XmlMarshaller;
import kz.ruqsat.shep.PayloadForm;
import kz.ruqsat.wire.gbdul.affiliation.AffilInfos;
import kz.ruqsat.wire.gbdul.affiliation.DirectoryType;
import kz.ruqsat.wire.gbdul.affiliation.Founder;
import kz.ruqsat.wire.gbdul.affiliation.Response;

/** The affiliated persons of an organisation: those who founded it. */
@ApplicationScoped
public class AffiliationHandler extends BinHandler<Response> {

  /** The registry id. */
  public static final String SERVICE = "GbdulAffilFace_KDP";

  private static final Map<String, XmlMarshaller<Response>> ANSWERS =
      Map.of(
          SERVICE,
          new XmlMarshaller<>(
              Response.class,
              new QName("http://gbdulaffilface_kdp.egp.gbdul.tamur.kz", "Response")));

  /** For CDI. */
  protected AffiliationHandler() {
    this(null);
  }

  @Inject
  public AffiliationHandler(BinLookup lookup) {
    super(lookup, BinLookup::forRequestor, ANSWERS, PayloadForm.TEXT);
  }

  @Override
  Response response(BinRequest request, BinResult result) {
    Response response = new Response();
    response.setStatus(value(result.status().value()));
    result.organisation().map(AffiliationHandler::affiliates).ifPresent(response::setAffilInfos);
    return response;
  }

  private static AffilInfos affiliates(Organisation organisation) {
    AffilInfos wire = new AffilInfos();
    wire.setBIN(organisation.bin().digits());
    wire.setFullNameRu(organisation.fullName().ru());
    wire.setFullNameKz(organisation.fullName().kkOrRu());
    organisation.founderOrganisations().forEach(each -> wire.getFounders().add(founder(each)));
    organisation.founderPersons().forEach(each -> wire.getFounders().add(founder(each)));
    wire.setFoundersCount(organisation.founders());
    wire.setFoundersCountUL(organisation.founderOrganisations().size());
    wire.setFoundersCountFL(organisation.founderPersons().size());
    return wire;
  }

  private static Founder founder(FounderOrganisation organisation) {
    Founder wire = new Founder();
    wire.setBIN(digits(organisation.bin()));
    wire.setCountry(value(organisation.country()));
    wire.setOrganizationNameRu(organisation.nameRu());
    wire.setOrganizationNameKz(organisation.nameKk());
    wire.setValue(number(organisation.value()));
    wire.setPercent(number(organisation.percent()));
    return wire;
  }

  private static Founder founder(FounderPerson person) {
    Founder wire = new Founder();
    wire.setIIN(digits(person.iin()));
    wire.setCountry(value(person.country()));
    wire.setSurName(person.surname());
    wire.setName(person.name());
    wire.setMiddleName(person.patronymic());
    wire.setValue(number(person.value()));
    wire.setPercent(number(person.percent()));
    return wire;
  }

  private static DirectoryType value(CodedValue coded) {
    if (coded == null) {
      return null;
    }
    DirectoryType value = new DirectoryType();
    value.setCode(coded.code());
    value.setNameRu(coded.ru());
    value.setNameKz(coded.kk());
    return value;
  }
}
