package kz.ruqsat.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.stream.Stream;

/**
 * Refuses the character NUL in addresses and purposes: PostgreSQL takes it in no text, and nobody
 * means it. Bodies of JSON are looked through by {@link JsonBodies}; in XML it cannot be.
 */
@WebFilter("/*")
public class NulFilter extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  private static final String ENCODED = "%00";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean nul =
        Stream.of(request.getRequestURI(), request.getQueryString(), request.getHeader("X-Purpose"))
            .anyMatch(text -> text != null && text.contains(ENCODED));
    if (nul) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else {
      chain.doFilter(request, response);
    }
  }
}
