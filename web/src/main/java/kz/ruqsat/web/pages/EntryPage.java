package kz.ruqsat.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import kz.ruqsat.application.Act;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.RecipientEntry;
import kz.ruqsat.application.entry.EntryForm;
import kz.ruqsat.application.handling.CaseView;
import kz.ruqsat.application.handling.Cases;
import kz.ruqsat.application.handling.PermitEntries;
import kz.ruqsat.application.officer.Officer;
import kz.ruqsat.application.officer.Officers;
import kz.ruqsat.regulation.form.FormField;
import kz.ruqsat.web.permit.Inspection;
import kz.ruqsat.web.text.Language;

/**
 * Where an executor enters an issued permit: chooses the service, is shown its form, fills in the
 * recipient (S2.2.9.P3).
 */
@Named("entry")
@RequestScoped
public class EntryPage {

  private static final int DIGITS = 12;

  @Inject private HttpServletRequest request;
  @Inject private Inspection inspection;
  @Inject private Officers officers;
  @Inject private PermitEntries entries;
  @Inject private Cases cases;
  @Inject private Language language;
  @Inject private Links links;

  private List<EntryForm> services = List.of();
  private List<CaseView> waiting = List.of();
  private EntryForm form;
  private CaseView done;
  private ApplicationFault fault;

  /** Reads what is to be shown; of a form that was sent, first does what it asks. */
  public void load() throws IOException {
    try {
      Officer officer = officers.officer(inspection.actor());
      services = entries.services(officer);
      if (!value("service").isEmpty()) {
        form = entries.form(officer, value("service"));
        if ("POST".equals(request.getMethod())) {
          enter(officer);
        }
        show(officer);
      }
    } catch (ApplicationFault e) {
      refuse(e);
    }
  }

  /** The services to choose from. */
  public List<EntryForm> getServices() {
    return services;
  }

  /** The form of the chosen one; null before. */
  public EntryForm getForm() {
    return form;
  }

  /** The cases whose permits are to be entered. */
  public List<CaseView> getWaiting() {
    return waiting;
  }

  /** The case whose permit was just entered; null. */
  public CaseView getDone() {
    return done;
  }

  /** Why something was not taken, in the language of the page; null. */
  public String getFault() {
    return fault == null ? null : fault.code().text(language.getLocale());
  }

  /** Whether a field of the recipient is what was not taken. */
  public boolean isWrong(String field) {
    return fault != null
        && fault.details().stream()
            .anyMatch(it -> it.at().equals(EntryForm.RECIPIENT + "." + field));
  }

  /** How much a field holds, in characters. */
  public int limit(FormField field) {
    return switch (field.type()) {
      case IIN_OR_BIN -> DIGITS;
      default -> field.maxLength();
    };
  }

  /** What a field of the form says. */
  public String value(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  private void enter(Officer officer) throws IOException {
    inspection.record("ENTER_PERMIT", value("number"), 1L);
    RecipientEntry recipient =
        new RecipientEntry(value("service"), value("iinBin"), value("name"), value("phone"));
    try {
      cases.act(officer, value("number"), null, Act.of(form.event()).entering(recipient));
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .redirect(links.entered(value("service"), value("number")));
    } catch (ApplicationFault e) {
      refuse(e);
    }
  }

  private void show(Officer officer) {
    waiting = entries.waiting(officer, value("service"));
    inspection.record("ENTRY_FORM", value("service"), (long) waiting.size());
    if (!value("done").isEmpty()) {
      done = cases.view(officer, value("done"));
    }
  }

  private void refuse(ApplicationFault why) {
    fault = why;
    ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
    answer.setResponseStatus(
        switch (why.code()) {
          case FORBIDDEN, ROLE_NOT_ALLOWED -> HttpServletResponse.SC_FORBIDDEN;
          case APPLICATION_NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
          default -> HttpServletResponse.SC_BAD_REQUEST;
        });
  }
}
