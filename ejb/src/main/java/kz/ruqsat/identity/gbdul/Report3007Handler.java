package kz.ruqsat.identity.gbdul;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.xml.namespace.QName;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.identity.organisation.RegistrationEvent;
import kz.ruqsat.identity.payload.XmlMarshaller;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.PayloadForm;
import kz.ruqsat.shep.PayloadProfile;
import kz.ruqsat.shep.ServiceHandler;
import kz.ruqsat.wire.gbdul.report3007.DirectoryType;
import kz.ruqsat.wire.gbdul.report3007.Organization;
import kz.ruqsat.wire.gbdul.report3007.Response;
import kz.ruqsat.wire.gbdul.report3007.ResponseData;

/**
 * Report 30.07: the registration status of an organisation. The answer is one signed element inside
 * {@code data}.
 */
@ApplicationScoped
public class Report3007Handler implements ServiceHandler {

  /** The registry id; the real one is not public, so this one is ours. */
  public static final String SERVICE = "Gbdul3007_KDP";

  private static final XmlMarshaller<Response> ANSWERS =
      new XmlMarshaller<>(
          Response.class, new QName("http://kdp.3007.reports.egp.gbdul.tamur.kz", "response"));

  private static final PayloadProfile PROFILE =
      new PayloadProfile(PayloadForm.INLINE_ROOT, true, true);

  private final BinLookup lookup;

  /** For CDI. */
  protected Report3007Handler() {
    this(null);
  }

  @Inject
  public Report3007Handler(BinLookup lookup) {
    this.lookup = lookup;
  }

  @Override
  public Set<String> serviceIds() {
    return Set.of(SERVICE);
  }

  @Override
  public PayloadProfile profile(String serviceId) {
    return PROFILE;
  }

  @Override
  public Answer handle(Call call) {
    ReportRequest request = ReportRequest.of(call);
    BinResult result = lookup.find(call, request.fields());
    Response response = new Response();
    response.setRequestNumber(request.number());
    response.setDeclarantId(request.declarant());
    response.setRequestDate(request.date());
    response.setRequestSystemId(request.system());
    response.setStatus(value(result.status().value()));
    result.organisation().ifPresent(found -> response.setBusinessData(report(found, request)));
    return result.answer(ANSWERS.bytes(response));
  }

  private static ResponseData report(Organisation organisation, ReportRequest request) {
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
