package kz.ruqsat.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import kz.ruqsat.web.permit.Inspection;

/** Who is on a page. */
@Named
@RequestScoped
public class Visitor {

  @Inject private HttpServletRequest request;

  /** Whether someone is logged in and may see the pages. */
  public boolean isKnown() {
    return getPurpose() != null;
  }

  /** Account. */
  public String getName() {
    return request.getUserPrincipal().getName();
  }

  /** What was stated at log-in; null for someone unknown. */
  public Object getPurpose() {
    return request.getAttribute(Inspection.PURPOSE);
  }

  /** The pages that the menu leads to. */
  public List<String> getSections() {
    return request.isUserInRole("officer")
        ? List.of("search", "board", "entry", "audit", "evidence")
        : List.of("search", "audit", "evidence");
  }

  /** Whether this is that page. */
  public boolean isAt(String section) {
    return request.getServletPath().equals("/register/" + section);
  }

  /** Says that the pages are not for this account. */
  public void deny() {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
  }
}
