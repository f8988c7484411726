package kz.ruqsat.web.elicense;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.jws.WebService;
import jakarta.xml.ws.WebServiceContext;
import kz.ruqsat.permit.elicense.LicenceLookup;
import kz.ruqsat.permit.elicense.LicenceQuery;
import kz.ruqsat.permit.elicense.LookupRefusal;
import kz.ruqsat.web.soap.DeclaredEncoding;
import kz.ruqsat.web.soap.FaultLog;
import kz.ruqsat.web.soap.FaultSanitizer;
import kz.ruqsat.web.soap.KnownOperation;
import kz.ruqsat.wire.elicense.Elicense;
import kz.ruqsat.wire.elicense.LicenceFault;
import kz.ruqsat.wire.elicense.LicenceRequest;
import kz.ruqsat.wire.elicense.LicenceResponse;
import kz.ruqsat.wire.elicense.LookupRefused;
import org.apache.cxf.annotations.EndpointProperty;
import org.apache.cxf.interceptor.InInterceptors;
import org.apache.cxf.interceptor.OutFaultInterceptors;

/** The lookup of permits as an ordinary typed port. */
@WebService(
    serviceName = "ElicenseService",
    portName = "ElicensePort",
    targetNamespace = "urn:ruqsat:elicense:v1",
    endpointInterface = "kz.ruqsat.wire.elicense.Elicense",
    wsdlLocation = "META-INF/wsdl/elicense/Elicense.wsdl")
@InInterceptors(classes = {DeclaredEncoding.class, KnownOperation.class})
@OutFaultInterceptors(classes = FaultSanitizer.class)
@EndpointProperty(key = FaultLog.PROPERTY, beanClass = FaultLog.class)
public class ElicensePort implements Elicense {

  @Inject private LicenceLookup lookup;
  @Resource private WebServiceContext context;

  @Override
  public LicenceResponse findLicences(LicenceRequest request) throws LookupRefused {
    try {
      return lookup.find(
          LicenceQuery.of(
              request.getIinBin(), request.getNumber(), request.getPageSize(), request.getAfter()),
          context.getUserPrincipal().getName());
    } catch (LookupRefusal refusal) {
      LicenceFault fault = new LicenceFault();
      fault.setMessage(refusal.getMessage());
      throw new LookupRefused(refusal.getMessage(), fault);
    }
  }
}
