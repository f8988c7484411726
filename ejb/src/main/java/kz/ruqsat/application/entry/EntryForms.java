package kz.ruqsat.application.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.procedure.Rules;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.PublicService;
import kz.ruqsat.regulation.RegulationFault;
import kz.ruqsat.regulation.ServiceRules;
import kz.ruqsat.regulation.form.Form;
import kz.ruqsat.regulation.form.FormBlock;
import kz.ruqsat.regulation.process.Step;

/** Which services have a step by which their permits are entered, and what it asks. */
@ApplicationScoped
public class EntryForms {

  private static final String ENTRY = "PERMIT_ENTRY";

  /** The block of the request that asks for the one who becomes the recipient. */
  private static final String APPLICANT = "applicant";

  private Rules rules;

  /** For the proxy only. */
  protected EntryForms() {}

  @Inject
  public EntryForms(Rules rules) {
    this.rules = rules;
  }

  /** The forms of all services, by their newest editions, in the order of the list of services. */
  public List<EntryForm> all() {
    return rules.law().services().stream().flatMap(service -> newest(service).stream()).toList();
  }

  /**
   * The form of a service.
   *
   * @throws ApplicationFault UNKNOWN_SERVICE, ENTRY_NOT_PROVIDED
   */
  public EntryForm of(String service) {
    try {
      return newest(rules.law().service(service))
          .orElseThrow(() -> new ApplicationFault(FaultCode.ENTRY_NOT_PROVIDED, service));
    } catch (RegulationFault fault) {
      throw Rules.fault(fault);
    }
  }

  /** The form under the edition of a case. */
  EntryForm of(Application application) {
    return form(rules.edition(application));
  }

  /** The step by which the permit of a case may be entered in the state in which the case is. */
  public Optional<Step> step(Application application) {
    return application.state() == null
        ? Optional.empty()
        : rules.filing(application).process().stepsFrom(application.state()).stream()
            .filter(EntryForms::enters)
            .findFirst();
  }

  /** The states of cases whose permits are to be entered. */
  public List<String> states() {
    return rules.law().services().stream()
        .flatMap(service -> service.editions().stream())
        .flatMap(EntryForms::steps)
        .flatMap(step -> step.from().stream())
        .distinct()
        .toList();
  }

  private static Optional<EntryForm> newest(PublicService service) {
    return service.editions().stream()
        .filter(edition -> steps(edition).findAny().isPresent())
        .reduce((older, newer) -> newer)
        .map(EntryForms::form);
  }

  private static EntryForm form(Edition edition) {
    Form request = edition.rules().request();
    FormBlock asked = request.block(APPLICANT).orElseThrow();
    FormBlock block =
        new FormBlock(
            EntryForm.RECIPIENT,
            asked.title(),
            false,
            1,
            false,
            asked.fields(),
            asked.obligations());
    return new EntryForm(
        edition.key(),
        edition.title(),
        edition.provider().code(),
        steps(edition).findFirst().orElseThrow().event(),
        new Form(request.code(), request.title(), List.of(block)));
  }

  private static Stream<Step> steps(Edition edition) {
    return edition.procedure().stream()
        .map(it -> it.procedures().get(ServiceRules.CASE))
        .flatMap(procedure -> procedure.steps().stream())
        .filter(EntryForms::enters);
  }

  private static boolean enters(Step step) {
    return step.documents().contains(ENTRY);
  }
}
