package kz.ruqsat.application.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.application.Act;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.ApplicationFault.Detail;
import kz.ruqsat.application.CanonicalXml;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.RecipientEntry;
import kz.ruqsat.application.Sha256;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.CaseStore;
import kz.ruqsat.application.casefile.Doer;
import kz.ruqsat.application.filing.Registration;
import kz.ruqsat.application.filing.StateRegistry;
import kz.ruqsat.identity.IdentityNumber;
import kz.ruqsat.identity.InvalidNumberException;
import kz.ruqsat.regulation.process.Step;

/**
 * Takes the recipient whom an executor enters with a permit: checks that it is that of the case,
 * asks the state databases anew, and keeps what was entered and what they said (S2.2.9.P3 to P6).
 */
@ApplicationScoped
public class RecipientEntries {

  /** Code of the document that keeps what was entered. */
  public static final String RECIPIENT_DATA = "RECIPIENT_DATA";

  private static final String NAMESPACE = "urn:ruqsat:recipient:1";
  private static final String IIN_BIN = "recipient.iinBin";
  private static final List<String> PROCESS_3 = List.of("S2.2.9.P3");
  private static final List<String> CONDITION_2 = List.of("S2.2.9.C2", "S2.2.9.P5");

  private EntryForms forms;
  private StateRegistry registry;
  private Registration registration;
  private CaseStore store;

  /** For the proxy only. */
  protected RecipientEntries() {}

  @Inject
  public RecipientEntries(
      EntryForms forms, StateRegistry registry, Registration registration, CaseStore store) {
    this.forms = forms;
    this.registry = registry;
    this.registration = registration;
    this.store = store;
  }

  /** Whether the same official entered the same before: nothing is to be done then. */
  public boolean isTaken(Application application, String account, Act act) {
    return act.recipient() != null
        && store.history(application).stream()
            .anyMatch(it -> it.event().equals(act.event()) && it.actor().equals(account))
        && kept(application).filter(Sha256.hex(document(act.recipient()))::equals).isPresent();
  }

  /**
   * Takes what an act says of the recipient, if it is the entry of a permit by one of the right
   * role; other acts are left to the walk.
   *
   * @throws ApplicationFault INPUT_MISSING, FORM_INVALID, UNKNOWN_SERVICE, SERVICE_OF_ANOTHER,
   *     RECIPIENT_OF_ANOTHER; RECIPIENT_DATA_NOT_FOUND, APPLICANT_DECEASED, APPLICANT_LIQUIDATED,
   *     STATE_DATA_UNAVAILABLE, STATE_DATA_NOT_TRUSTED as the state databases answer
   */
  public void take(Application application, List<Doer> doers, Act act, Instant at) {
    Optional<Step> step =
        forms
            .step(application)
            .filter(it -> it.event().equals(act.event()))
            .filter(it -> doers.stream().anyMatch(doer -> doer.role().equals(it.by())));
    if (step.isPresent()) {
      RecipientEntry entry = checked(application, act.recipient());
      StateRegistry.Reply reply = found(registry.ask(entry.iinBin()));
      store.keep(application, List.of(RECIPIENT_DATA), document(entry), at);
      registration.stateData(application, reply, at);
    }
  }

  private RecipientEntry checked(Application application, RecipientEntry entry) {
    if (entry == null) {
      throw fault(FaultCode.INPUT_MISSING, "recipient", PROCESS_3);
    }
    if (entry.service() == null || entry.service().isBlank()) {
      throw fault(FaultCode.INPUT_MISSING, "service", PROCESS_3);
    }
    EntryForm chosen = forms.of(entry.service());
    if (!chosen.edition().service().equals(application.edition().service())) {
      throw fault(FaultCode.SERVICE_OF_ANOTHER, "service", PROCESS_3);
    }
    filledIn(forms.of(application), entry);
    if (!entry.iinBin().equals(application.iinBin())) {
      throw fault(FaultCode.RECIPIENT_OF_ANOTHER, IIN_BIN, PROCESS_3);
    }
    if (!application.parties().isApplicant(entry.name())) {
      throw fault(FaultCode.RECIPIENT_OF_ANOTHER, "recipient.name", PROCESS_3);
    }
    return entry;
  }

  private static void filledIn(EntryForm form, RecipientEntry entry) {
    List<Detail> errors =
        form.form().check(EntryForm.values(entry)).stream()
            .map(it -> new Detail(it.path(), it.kind().name(), it.obligations()))
            .toList();
    if (!errors.isEmpty()) {
      throw new ApplicationFault(FaultCode.FORM_INVALID, errors);
    }
    try {
      IdentityNumber.of(entry.iinBin());
    } catch (InvalidNumberException e) {
      throw new ApplicationFault(
          FaultCode.FORM_INVALID, List.of(new Detail(IIN_BIN, "WRONG_FORMAT", PROCESS_3)));
    }
  }

  /** Only the data of someone who is there go into the register (condition 2). */
  private static StateRegistry.Reply found(StateRegistry.Reply reply) {
    FaultCode refused =
        switch (reply.answer()) {
          case FOUND -> null;
          case NOT_FOUND -> FaultCode.RECIPIENT_DATA_NOT_FOUND;
          case DECEASED -> FaultCode.APPLICANT_DECEASED;
          case LIQUIDATED -> FaultCode.APPLICANT_LIQUIDATED;
          case UNAVAILABLE -> FaultCode.STATE_DATA_UNAVAILABLE;
          case NOT_TRUSTED -> FaultCode.STATE_DATA_NOT_TRUSTED;
        };
    if (refused != null) {
      throw fault(refused, IIN_BIN, CONDITION_2);
    }
    return reply;
  }

  private Optional<String> kept(Application application) {
    return store.documents(application).stream()
        .filter(it -> it.codes().contains(RECIPIENT_DATA))
        .map(it -> it.digest())
        .reduce((earlier, later) -> later);
  }

  private static byte[] document(RecipientEntry entry) {
    return new CanonicalXml()
        .root(
            "recipient",
            NAMESPACE,
            "service",
            entry.service(),
            "iinBin",
            entry.iinBin(),
            "name",
            entry.name(),
            "phone",
            entry.phone())
        .end()
        .bytes();
  }

  private static ApplicationFault fault(FaultCode code, String at, List<String> obligations) {
    return new ApplicationFault(code, List.of(new Detail(at, code.name(), obligations)));
  }
}
