package kz.ruqsat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.ruqsat.wsdl.WsdlDocuments;

/** Serves the contracts of the SOAP doors: {@code ?wsdl} is one file, its parts stand beside it. */
@ApplicationScoped
public class ContractDocuments {

  private static final Set<String> READING = Set.of("GET", "HEAD");

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
   * Answers what is not a message: with a document of the contract, else with 404 to a query for
   * another one, else with 405.
   *
   * @param contract names of WSDL files, without the ending, for example {@code shep/SyncChannel};
   *     {@code ?wsdl} is the first
   */
  public void answer(HttpServletRequest request, HttpServletResponse response, String... contract)
      throws IOException {
    boolean reading = READING.contains(request.getMethod());
    for (String name : contract) {
      if (reading && answered(name, request, response)) {
        return;
      }
    }
    if (reading && request.getQueryString() != null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      response.setHeader("Allow", "POST");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  private boolean answered(
      String contract, HttpServletRequest request, HttpServletResponse response)
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
