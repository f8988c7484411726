package kz.ruqsat.application.handling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.OpenCases;
import kz.ruqsat.application.entry.EntryForm;
import kz.ruqsat.application.entry.EntryForms;
import kz.ruqsat.application.officer.Officer;

/**
 * What an executor sees who is to enter issued permits in "Е-лицензирование": the services to
 * choose from, the form of the chosen one, and the cases that wait (S2.2.9.P3). The entry itself is
 * an act like others: {@link Cases#act}.
 */
@Stateless
public class PermitEntries {

  private static final String EXECUTOR = "EXECUTOR";

  /** Most cases of a list. */
  private static final int MOST = 200;

  @Inject private EntryForms forms;
  @Inject private OpenCases open;
  @Inject private CaseViews views;

  /** For the container. */
  public PermitEntries() {}

  public PermitEntries(EntryForms forms, OpenCases open, CaseViews views) {
    this.forms = forms;
    this.open = open;
    this.views = views;
  }

  /** The forms of the services whose permits the official enters; none for most officials. */
  public List<EntryForm> services(Officer officer) {
    return forms.all().stream().filter(form -> isTheirs(form, officer)).toList();
  }

  /**
   * The form of a chosen service.
   *
   * @throws ApplicationFault UNKNOWN_SERVICE, ENTRY_NOT_PROVIDED when its permits are not entered
   *     so, ROLE_NOT_ALLOWED when others enter them
   */
  public EntryForm form(Officer officer, String service) {
    EntryForm form = forms.of(service);
    if (!isTheirs(form, officer)) {
      throw new ApplicationFault(FaultCode.ROLE_NOT_ALLOWED, service);
    }
    return form;
  }

  /** The cases of a service that wait for the official's entry, the most urgent first. */
  public List<CaseView> waiting(Officer officer, String service) {
    List<Application> theirs =
        open.in(officer.scopes(), service, forms.states(), MOST).stream()
            .filter(it -> enters(officer, it))
            .toList();
    return views.listed(theirs, officer);
  }

  private boolean enters(Officer officer, Application application) {
    return forms.step(application).stream()
        .anyMatch(
            step ->
                officer.doers(application).stream()
                    .anyMatch(doer -> doer.role().equals(step.by())));
  }

  private static boolean isTheirs(EntryForm form, Officer officer) {
    return officer.is(EXECUTOR, form.provider());
  }
}
