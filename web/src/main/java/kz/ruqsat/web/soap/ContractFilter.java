package kz.ruqsat.web.soap;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Map;
import kz.ruqsat.web.ContractDocuments;

/**
 * Serves the contracts of the typed ports like those of the channels: one file, with the address
 * under which the outside knows the gateway. Only messages reach the SOAP stack.
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
    if (contract != null && !"POST".equals(request.getMethod())) {
      contracts.answer(request, response, contract);
    } else if (isKnown(request.getCharacterEncoding())) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    }
  }

  private static boolean isKnown(String charset) {
    try {
      return charset == null || Charset.isSupported(charset);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }
}
