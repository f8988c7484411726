package kz.ruqsat.bench.gateway;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;

/** The baseline: the server's SOAP stack, and nothing behind it. */
@WebService(serviceName = "Echo", targetNamespace = "urn:ruqsat:bench")
public class Echo {

  /** Gives back what it got. */
  @WebMethod
  @WebResult(name = "text")
  public String echo(@WebParam(name = "text") String text) {
    return text;
  }
}
