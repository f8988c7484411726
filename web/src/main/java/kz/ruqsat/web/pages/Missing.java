package kz.ruqsat.web.pages;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;

/** What a page does when the record it is to show is not there. */
final class Missing {

  private Missing() {}

  /** Says that there is no such record; the page then tells so. */
  static void record() {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
  }
}
