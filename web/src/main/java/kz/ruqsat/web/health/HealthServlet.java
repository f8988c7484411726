package kz.ruqsat.web.health;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import kz.ruqsat.store.Database;

/**
 * {@code GET /health}: 200 with {@code {"status":"UP"}} while this node can serve, 503 with {@code
 * "DOWN"} otherwise. For load balancers; the operator's health with its causes is on the management
 * port.
 */
@WebServlet("/health")
public class HealthServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  @EJB private transient Database database;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean up = database.answers();
    response.setStatus(up ? 200 : 503);
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(up ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
  }
}
