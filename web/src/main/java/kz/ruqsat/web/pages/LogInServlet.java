package kz.ruqsat.web.pages;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.Serial;
import kz.ruqsat.web.permit.Inspection;

/** Takes the form of the log-in page: the accounts of REST, and a purpose for all that follows. */
@WebServlet("/register/log-in")
public class LogInServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  private static final String START = "/register/search";
  private static final int SHORTEST_PURPOSE = 3;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String purpose = orEmpty(request.getParameter("purpose")).strip();
    String next = next(request);
    if (purpose.length() < SHORTEST_PURPOSE) {
      back(request, response, "purpose", next);
      return;
    }
    try {
      leave(request);
      request.login(
          orEmpty(request.getParameter("account")), orEmpty(request.getParameter("password")));
    } catch (ServletException e) {
      back(request, response, "account", next);
      return;
    }
    request.getSession().setAttribute(Inspection.PURPOSE, purpose);
    response.sendRedirect(next);
  }

  /** Ends a session that may be there, so that none is taken over. */
  static void leave(HttpServletRequest request) throws ServletException {
    if (request.getUserPrincipal() != null) {
      request.logout();
    }
    if (request.getSession(false) != null) {
      request.getSession().invalidate();
    }
  }

  /** Only pages of the register: the address comes from outside. */
  private static String next(HttpServletRequest request) {
    String asked = orEmpty(request.getParameter("next"));
    boolean ours =
        asked.startsWith("/register/")
            && !asked.startsWith("/register/log")
            && asked.chars().allMatch(c -> c > ' ' && c < 127);
    return ours ? asked : START;
  }

  private static void back(
      HttpServletRequest request, HttpServletResponse response, String fault, String next)
      throws IOException {
    response.sendRedirect(
        UriBuilder.fromPath(PagesFilter.LOG_IN)
            .queryParam("fault", fault)
            .queryParam("account", "{account}")
            .queryParam("next", "{next}")
            .build(orEmpty(request.getParameter("account")), next)
            .toString());
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
