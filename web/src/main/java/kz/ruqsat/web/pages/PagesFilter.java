package kz.ruqsat.web.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import kz.ruqsat.web.permit.Inspection;

/** Before a page of the register: who is it, may it, and for what purpose. */
@WebFilter("/register/*")
public class PagesFilter extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  static final String LOG_IN = "/register/login";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    headers(response);
    String path = request.getServletPath() + orEmpty(request.getPathInfo());
    HttpSession session = request.getSession(false);
    Object purpose = session == null ? null : session.getAttribute(Inspection.PURPOSE);
    if (path.equals("/register") || path.equals("/register/")) {
      response.sendRedirect("/register/search");
    } else if (path.startsWith("/register/log") || path.equals("/register/denied")) {
      chain.doFilter(request, response);
    } else if (request.getUserPrincipal() == null || purpose == null) {
      response.sendRedirect(logIn(request));
    } else if (!List.of("auditor", "officer").stream().anyMatch(request::isUserInRole)) {
      request.getRequestDispatcher("/register/denied").forward(request, response);
    } else {
      request.setAttribute(Inspection.PURPOSE, purpose);
      chain.doFilter(request, response);
    }
  }

  /** Personal data: no cache keeps them, no other site frames them or learns their address. */
  private static void headers(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'");
  }

  private static String logIn(HttpServletRequest request) {
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    return UriBuilder.fromPath(LOG_IN)
        .queryParam("next", "{next}")
        .build(request.getRequestURI() + query)
        .toString();
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
