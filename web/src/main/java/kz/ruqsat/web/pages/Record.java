package kz.ruqsat.web.pages;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;

/** What pages that show one record have in common. */
final class Record {

  private Record() {}

  /** Says that there is no such record; the page then tells so. */
  static void isMissing() {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
  }
}
