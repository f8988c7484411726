package kz.ruqsat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.ruqsat.wsdl.WsdlDocuments;

/** Serves the contracts of the SOAP doors: {@code ?wsdl} is one file, its parts stand beside it. */
@ApplicationScoped
public class ContractDocuments {

  private final PublishAddress address;
  private final Map<String, WsdlDocuments> contracts = new ConcurrentHashMap<>();

  /** For CDI. */
  protected ContractDocuments() {
    this(null);
  }

  @Inject
  public ContractDocuments(PublishAddress address) {
    this.address = address;
  }

  /**
   * Answers a request for a document of a contract.
   *
   * @param contract name of its WSDL file, without the ending, for example {@code shep/SyncChannel}
   * @return false when the query names no document
   */
  public boolean answer(String contract, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    WsdlDocuments documents =
        contracts.computeIfAbsent(
            contract, name -> new WsdlDocuments("META-INF/wsdl/" + name + ".wsdl"));
    String service = address.base(request) + request.getServletPath();
    String pathInfo = request.getPathInfo() == null ? "" : request.getPathInfo();
    Optional<byte[]> document = documents.find(request.getQueryString(), service + pathInfo);
    if (document.isEmpty()) {
      return false;
    }
    response.setContentType("text/xml; charset=utf-8");
    response.getOutputStream().write(document.get());
    return true;
  }
}
