package kz.ruqsat.identity.gbdul;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import kz.ruqsat.wire.gbdul.report3005.DirectoryType;
import kz.ruqsat.wire.gbdul.report3005.Organization;
import kz.ruqsat.wire.gbdul.report3005.RegisterDeal;
import kz.ruqsat.wire.gbdul.report3005.Response;
import kz.ruqsat.wire.gbdul.report3005.ResponseData;

/**
 * Report 30.05: all acts of the register about an organisation. The answer is one signed element
 * inside {@code data}.
 */
@ApplicationScoped
public class Report3005Handler implements ServiceHandler {

  /** The registry id; the real one is not public, so this one is ours. */
  public static final String SERVICE = "Gbdul3005_KDP";

  private static final XmlMarshaller<Response> ANSWERS =
      new XmlMarshaller<>(
          Response.class, new QName("http://3005_kdp.reports.egp.gbdul.tamur.kz", "response"));

  private static final PayloadProfile PROFILE =
      new PayloadProfile(PayloadForm.INLINE_ROOT, true, true);

  private final BinLookup lookup;

  /** For CDI. */
  protected Report3005Handler() {
    this(null);
  }

  @Inject
  public Report3005Handler(BinLookup lookup) {
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
    organisation.registrationEvents().forEach(each -> data.getRegisterDeals().add(deal(each)));
    data.setRequestor(request.requestor().orElse(null));
    return data;
  }

  private static Organization organization(Organisation organisation) {
    Organization wire = new Organization();
    wire.setBIN(organisation.bin().digits());
    wire.setFullNameRu(organisation.fullName().ru());
    wire.setFullNameKz(organisation.fullName().kkOrRu());
    wire.setRegStatus(value(organisation.status()));
    wire.setOrgForm(value(organisation.form()));
    wire.setRegistrationDepartment(value(organisation.registrar()));
    wire.setRegistrationDate(organisation.registeredOn());
    return wire;
  }

  private static RegisterDeal deal(RegistrationEvent event) {
    RegisterDeal wire = new RegisterDeal();
    wire.setDealType(value(event.type()));
    wire.setDealDate(event.date());
    wire.setRegistrationDepartment(value(event.registrar()));
    if (event.basis() != null) {
      wire.setBaseRu(event.basis().ru());
      wire.setBaseKz(event.basis().kk());
    }
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
