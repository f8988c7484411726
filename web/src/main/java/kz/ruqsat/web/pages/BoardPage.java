package kz.ruqsat.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.handling.CaseView;
import kz.ruqsat.application.handling.Cases;
import kz.ruqsat.application.officer.Officers;
import kz.ruqsat.web.permit.Inspection;
import kz.ruqsat.web.text.Language;

/** The work list of an official: what is open and theirs, by when it is due, what they may do. */
@Named("board")
@RequestScoped
public class BoardPage {

  private static final int PAGE = 50;

  @Inject private HttpServletRequest request;
  @Inject private Inspection inspection;
  @Inject private Officers officers;
  @Inject private Cases cases;
  @Inject private Language language;

  private List<CaseView> open = List.of();
  private ApplicationFault fault;

  /** Reads the list; someone who is no official is told so. */
  public void load() {
    try {
      open = cases.board(officers.officer(inspection.actor()), from(), PAGE);
      inspection.record("BOARD", null, (long) open.size());
    } catch (ApplicationFault e) {
      fault = e;
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /** The cases, the most urgent first. */
  public List<CaseView> getOpen() {
    return open;
  }

  /** Where the page after begins; null when this is the last. */
  public String getNext() {
    return open.size() < PAGE ? null : String.valueOf(from() + PAGE);
  }

  /** Why nothing is shown, in the language of the page; null. */
  public String getFault() {
    return fault == null ? null : fault.code().text(language.getLocale());
  }

  private int from() {
    String from = request.getParameter("from");
    return from != null && from.matches("[0-9]{1,6}") ? Integer.parseInt(from) : 0;
  }
}
