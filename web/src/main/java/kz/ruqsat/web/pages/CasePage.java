package kz.ruqsat.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.handling.CaseFiles;
import kz.ruqsat.application.handling.CaseView;
import kz.ruqsat.web.permit.Inspection;

/** The case behind a permit: who did what, when, and by when it was due. */
@Named("dossier")
@RequestScoped
public class CasePage {

  @Inject private HttpServletRequest request;
  @Inject private CaseFiles files;
  @Inject private Inspection inspection;

  private CaseView view;

  /** Reads the case that the address names. */
  public void load() {
    try {
      view = files.read(getNumber());
      inspection.record("VIEW_CASE", getNumber(), 1L);
    } catch (ApplicationFault e) {
      Missing.record();
    }
  }

  /** The number asked for. */
  public String getNumber() {
    String number = request.getParameter("number");
    return number == null ? "" : number;
  }

  /** The case; null when there is none. */
  public CaseView getView() {
    return view;
  }

  /** Number of the applicant, as this person may see it. */
  public String getApplicant() {
    return inspection.shown(view.iinBin());
  }
}
