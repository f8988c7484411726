package kz.ruqsat.web.soap;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import kz.ruqsat.web.ContractDocuments;

/**
 * Serves the contracts of the typed ports like those of the channels: one file, with the address
 * under which the outside knows the gateway.
 */
@WebFilter("/services/*")
public class ContractFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Map<String, String> CONTRACTS =
      Map.of(
          "/services/Applications",
          "applications/Applications",
          "/services/GbdFl",
          "gbdfl/GbdFl",
          "/services/GbdUl",
          "gbdul/GbdUl",
          "/services/Payments",
          "payment/Payments",
          "/services/Elicense",
          "elicense/Elicense");

  @Inject private transient ContractDocuments contracts;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String contract = CONTRACTS.get(request.getServletPath());
    boolean answered =
        contract != null
            && "GET".equals(request.getMethod())
            && contracts.answer(contract, request, response);
    if (!answered) {
      chain.doFilter(request, response);
    }
  }
}
