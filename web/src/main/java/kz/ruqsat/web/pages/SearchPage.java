package kz.ruqsat.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import kz.ruqsat.permit.PermitFault;
import kz.ruqsat.permit.PermitStatus;
import kz.ruqsat.permit.search.PermitPage;
import kz.ruqsat.permit.search.PermitQuery;
import kz.ruqsat.permit.search.PermitSearch;
import kz.ruqsat.web.permit.Inspection;
import kz.ruqsat.web.permit.PermitCriteria;
import kz.ruqsat.web.permit.PermitView;
import kz.ruqsat.web.permit.export.ExportForm;
import kz.ruqsat.web.problem.ProblemException;

/** The search: nothing is looked for before the form was sent. */
@Named("search")
@RequestScoped
public class SearchPage {

  private static final int PAGE = 25;
  private static final List<String> FILTERS =
      List.of(
          "service",
          "status",
          "provider",
          "region",
          "channel",
          "signer",
          "overdue",
          "issuedFrom",
          "issuedTo",
          "validToFrom",
          "validToTo",
          "asOf",
          "sort");

  @Inject private HttpServletRequest request;
  @Inject private PermitSearch search;
  @Inject private Inspection inspection;

  private PermitPage page;
  private boolean wrong;

  /** Looks for what the address asks, if it does. */
  public void run() {
    if (request.getParameter("q") == null) {
      return;
    }
    try {
      PermitQuery query = PermitCriteria.of(request::getParameter).query(PAGE);
      page = search.find(query);
      inspection.record("SEARCH", null, (long) page.permits().size());
    } catch (ProblemException | PermitFault e) {
      wrong = true;
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  /** Whether something was looked for. */
  public boolean isDone() {
    return page != null;
  }

  /** Whether the question makes no sense. */
  public boolean isWrong() {
    return wrong;
  }

  /** What was found, as this person may see it. */
  public List<PermitView> getFound() {
    return page.permits().stream()
        .map(permit -> PermitView.of(permit, inspection.seesPersonalData()))
        .toList();
  }

  /** Cursor of the page after; null when this is the last. */
  public String getNext() {
    return page.next();
  }

  /** What a field of the form says. */
  public String value(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  /** Whether any filter is set. */
  public boolean isFiltered() {
    return FILTERS.stream().anyMatch(name -> !value(name).isBlank());
  }

  /** The states of a permit. */
  public List<String> getStatuses() {
    return Stream.of(PermitStatus.values()).map(Enum::name).toList();
  }

  /** The forms of an export. */
  public List<String> getForms() {
    return Stream.of(ExportForm.values()).map(ExportForm::extension).toList();
  }
}
