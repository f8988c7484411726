package kz.ruqsat.web.identity;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import kz.ruqsat.web.soap.DeclaredEncoding;
import kz.ruqsat.web.soap.FaultLog;
import kz.ruqsat.web.soap.FaultSanitizer;
import kz.ruqsat.web.soap.KnownOperation;
import kz.ruqsat.wire.identity.organisation.FindOrganisation;
import kz.ruqsat.wire.identity.organisation.FindOrganisationResponse;
import kz.ruqsat.wire.identity.organisation.GbdUl;
import kz.ruqsat.wire.identity.organisation.LookupFailed;
import kz.ruqsat.wire.identity.organisation.LookupFault;
import kz.ruqsat.wire.identity.organisation.LookupFaultCode;
import org.apache.cxf.annotations.EndpointProperty;
import org.apache.cxf.interceptor.InInterceptors;
import org.apache.cxf.interceptor.OutFaultInterceptors;

/** ГБД ЮЛ as an ordinary typed port. */
@WebService(
    serviceName = "GbdUlService",
    portName = "GbdUlPort",
    targetNamespace = "urn:ruqsat:gbdul:v1",
    endpointInterface = "kz.ruqsat.wire.identity.organisation.GbdUl",
    wsdlLocation = "META-INF/wsdl/gbdul/GbdUl.wsdl")
@InInterceptors(classes = {DeclaredEncoding.class, KnownOperation.class})
@OutFaultInterceptors(classes = FaultSanitizer.class)
@EndpointProperty(key = FaultLog.PROPERTY, beanClass = FaultLog.class)
public class GbdUlPort implements GbdUl {

  @Inject private Lookups lookups;

  @Override
  public FindOrganisationResponse findOrganisation(FindOrganisation request) throws LookupFailed {
    try {
      FindOrganisationResponse response = new FindOrganisationResponse();
      response.setOrganisation(lookups.organisation(request.getBin()));
      return response;
    } catch (LookupRefused e) {
      throw failed(e);
    }
  }

  private static LookupFailed failed(LookupRefused refused) {
    LookupError error = refused.error();
    LookupFault fault = new LookupFault();
    fault.setCode(LookupFaultCode.valueOf(error.code().name()));
    fault.setMessageRu(error.ru());
    fault.setMessageKk(error.kk());
    fault.setMessageEn(error.en());
    return new LookupFailed(error.en(), fault);
  }
}
