package kz.ruqsat.web.identity;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import kz.ruqsat.identity.PersonQuery;
import kz.ruqsat.web.soap.DeclaredEncoding;
import kz.ruqsat.web.soap.FaultLog;
import kz.ruqsat.web.soap.FaultSanitizer;
import kz.ruqsat.web.soap.KnownOperation;
import kz.ruqsat.wire.identity.person.FindPersonByIin;
import kz.ruqsat.wire.identity.person.FindPersonByIinResponse;
import kz.ruqsat.wire.identity.person.FindPersonsByDocument;
import kz.ruqsat.wire.identity.person.FindPersonsByDocumentResponse;
import kz.ruqsat.wire.identity.person.FindPersonsByName;
import kz.ruqsat.wire.identity.person.FindPersonsByNameResponse;
import kz.ruqsat.wire.identity.person.GbdFl;
import kz.ruqsat.wire.identity.person.LookupFailed;
import kz.ruqsat.wire.identity.person.LookupFault;
import kz.ruqsat.wire.identity.person.LookupFaultCode;
import org.apache.cxf.annotations.EndpointProperty;
import org.apache.cxf.interceptor.InInterceptors;
import org.apache.cxf.interceptor.OutFaultInterceptors;

/** ГБД ФЛ as an ordinary typed port. */
@WebService(
    serviceName = "GbdFlService",
    portName = "GbdFlPort",
    targetNamespace = "urn:ruqsat:gbdfl:v1",
    endpointInterface = "kz.ruqsat.wire.identity.person.GbdFl",
    wsdlLocation = "META-INF/wsdl/gbdfl/GbdFl.wsdl")
@InInterceptors(classes = {DeclaredEncoding.class, KnownOperation.class})
@OutFaultInterceptors(classes = FaultSanitizer.class)
@EndpointProperty(key = FaultLog.PROPERTY, beanClass = FaultLog.class)
public class GbdFlPort implements GbdFl {

  @Inject private Lookups lookups;

  @Override
  public FindPersonByIinResponse findPersonByIin(FindPersonByIin request) throws LookupFailed {
    try {
      FindPersonByIinResponse response = new FindPersonByIinResponse();
      response.setPerson(lookups.person(request.getIin()));
      return response;
    } catch (LookupRefused e) {
      throw failed(e);
    }
  }

  @Override
  public FindPersonsByNameResponse findPersonsByName(FindPersonsByName request)
      throws LookupFailed {
    try {
      FindPersonsByNameResponse response = new FindPersonsByNameResponse();
      response.getPersons().addAll(lookups.persons(query(request)));
      return response;
    } catch (LookupRefused e) {
      throw failed(e);
    }
  }

  @Override
  public FindPersonsByDocumentResponse findPersonsByDocument(FindPersonsByDocument request)
      throws LookupFailed {
    try {
      if (isBlank(request.getNumber())) {
        throw new LookupRefused(LookupError.NO_NUMBER);
      }
      FindPersonsByDocumentResponse response = new FindPersonsByDocumentResponse();
      response
          .getPersons()
          .addAll(lookups.persons(new PersonQuery.ByDocument(request.getNumber())));
      return response;
    } catch (LookupRefused e) {
      throw failed(e);
    }
  }

  private static PersonQuery query(FindPersonsByName request) throws LookupRefused {
    boolean nameless = isBlank(request.getSurname()) && isBlank(request.getName());
    if (nameless || request.getBirthDate() == null) {
      throw new LookupRefused(LookupError.NAMES_INCOMPLETE);
    }
    return new PersonQuery.ByName(
        request.getSurname(),
        request.getName(),
        request.getPatronymic(),
        request.getBirthDate(),
        request.getBirthDate());
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
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
