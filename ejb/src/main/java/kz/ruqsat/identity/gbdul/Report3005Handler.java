package kz.ruqsat.identity.gbdul;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.xml.namespace.QName;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.identity.organisation.RegistrationEvent;
import kz.ruqsat.identity.payload.XmlMarshaller;
import kz.ruqsat.shep.PayloadForm;
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
public class Report3005Handler extends BinHandler<Response> {

  /** The registry id; the real one is not public, so this one is ours. */
  public static final String SERVICE = "Gbdul3005_KDP";

  private static final Map<String, XmlMarshaller<Response>> ANSWERS =
      Map.of(
          SERVICE,
          new XmlMarshaller<>(
              Response.class, new QName("http://3005_kdp.reports.egp.gbdul.tamur.kz", "response")));

  /** For CDI. */
  protected Report3005Handler() {
    this(null);
  }

  @Inject
  public Report3005Handler(BinLookup lookup) {
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
