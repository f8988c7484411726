package kz.ruqsat.identity.gbdul;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.xml.namespace.QName;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.identity.organisation.RegistrationEvent;
import kz.ruqsat.identity.payload.XmlMarshaller;
import kz.ruqsat.shep.PayloadForm;
import kz.ruqsat.wire.gbdul.report3007.DirectoryType;
import kz.ruqsat.wire.gbdul.report3007.Organization;
import kz.ruqsat.wire.gbdul.report3007.Response;
import kz.ruqsat.wire.gbdul.report3007.ResponseData;

/**
 * Report 30.07: the registration status of an organisation. The answer is one signed element inside
 * {@code data}.
 */
@ApplicationScoped
public class Report3007Handler extends BinHandler<Response> {

  /** The registry id; the real one is not public, so this one is ours. */
  public static final String SERVICE = "Gbdul3007_KDP";

  private static final Map<String, XmlMarshaller<Response>> ANSWERS =
      Map.of(
          SERVICE,
          new XmlMarshaller<>(
              Response.class, new QName("http://kdp.3007.reports.egp.gbdul.tamur.kz", "response")));

  /** For CDI. */
  protected Report3007Handler() {
    this(null);
  }

  @Inject
  public Report3007Handler(BinLookup lookup) {
    super(lookup, BinLookup::find, ANSWERS, PayloadForm.INLINE_ROOT);
  }

  @Override
  Response response(BinRequest request, BinResult result) {
    Response response = new Response();
    response.setRequestNumber(request.number());
    response.setDeclarantId(request.declarant());
    response.setRequestDate(request.date());
    response.setRequestSystemId(request.system());
    response.setStatus(value(result.status().value()));
    result.organisation().ifPresent(found -> response.setBusinessData(report(found, request)));
    return response;
  }

  private static ResponseData report(Organisation organisation, BinRequest request) {
    ResponseData data = new ResponseData();
    data.setReportNumber(UUID.randomUUID().toString());
    data.setOrganization(organization(organisation));
    data.setRequestor(request.requestor().orElse(null));
    return data;
  }

  private static Organization organization(Organisation organisation) {
    Organization wire = new Organization();
    wire.setBIN(organisation.bin().digits());
    wire.setFullNameRu(organisation.fullName().ru());
    wire.setFullNameKz(organisation.fullName().kkOrRu());
    wire.setRegStatus(value(organisation.status()));
    wire.setRegistrationDepartment(value(organisation.registrar()));
    wire.setRegistrationDate(organisation.registeredOn());
    wire.setRegistrationLastDate(organisation.reregisteredOn());
    basesOfLastRegistration(organisation, wire);
    wire.setLiquidationDate(organisation.liquidatedOn());
    return wire;
  }

  private static void basesOfLastRegistration(Organisation organisation, Organization wire) {
    organisation.registrationEvents().stream()
        .filter(event -> event.date().equals(organisation.reregisteredOn()))
        .map(RegistrationEvent::basis)
        .filter(Objects::nonNull)
        .forEach(basis -> wire.getRegistrationLastBases().add(value(basis)));
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
