package kz.ruqsat.application.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.officer.Officer;
import kz.ruqsat.application.officer.Officers;
import kz.ruqsat.application.procedure.FeePayments;
import kz.ruqsat.application.procedure.Rules;
import kz.ruqsat.permit.Act;
import kz.ruqsat.permit.GsiEntry;
import kz.ruqsat.permit.Holder;
import kz.ruqsat.permit.Medium;
import kz.ruqsat.permit.NewPermit;
import kz.ruqsat.permit.PermitData;
import kz.ruqsat.permit.PermitFault;
import kz.ruqsat.permit.PermitReader;
import kz.ruqsat.permit.PermitRegister;
import kz.ruqsat.permit.PermitStatus;
import kz.ruqsat.permit.Signatory;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.time.OfficialTime;

/** Brings results into {@code kz.ruqsat.permit}. */
@ApplicationScoped
class RegisterPermits implements PermitBook {

  private PermitRegister register;
  private PermitReader reader;
  private Officers officers;
  private Rules rules;
  private Iterable<FeePayments> payments;

  /** For the proxy only. */
  protected RegisterPermits() {}

  @Inject
  RegisterPermits(
      PermitRegister register,
      PermitReader reader,
      Officers officers,
      Rules rules,
      @Any Instance<FeePayments> payments) {
    this.register = register;
    this.reader = reader;
    this.officers = officers;
    this.rules = rules;
    this.payments = payments;
  }

  @Override
  public Optional<Earlier> find(String number) {
    return reader
        .byNumber(number)
        .filter(permit -> permit.status() == PermitStatus.ISSUED)
        .map(
            permit ->
                new Earlier(
                    permit.number(),
                    permit.service(),
                    permit.data().holder().number(),
                    permit.medium() == Medium.PAPER));
  }

  @Override
  public String takeNumber(Application application, String result, Instant at) {
    LocalDate day = OfficialTime.day(at);
    try {
      return application.action() == Action.DUPLICATE
          ? register.duplicateNumber(application.previousPermit(), day)
          : register.nextNumber(application.edition().service(), result, day);
    } catch (PermitFault fault) {
      throw refused(fault);
    }
  }

  @Override
  public void enter(Application application, Entry entry, Instant at) {
    Act act = act(application, entry, OfficialTime.day(at));
    try {
      switch (application.action()) {
        case ISSUE -> register.issue(permit(application, entry), act);
        case REISSUE ->
            register.reissue(application.previousPermit(), permit(application, entry), act);
        case DUPLICATE ->
            register.duplicate(application.previousPermit(), entry.number(), gsi(application), act);
      }
    } catch (PermitFault fault) {
      throw refused(fault);
    }
  }

  private NewPermit permit(Application application, Entry entry) {
    return new NewPermit(
        entry.number(),
        application.edition().service(),
        application.edition().edition(),
        entry.result(),
        application.provider(),
        application.channel().name(),
        entry.onPaper() ? Medium.PAPER : Medium.ELECTRONIC,
        application.number(),
        dueOn(application),
        gsi(application),
        new PermitData(
            new Holder(application.iinBin(), application.parties().applicantName(), null),
            null,
            null,
            null,
            rules.edition(application).title().ru(),
            null,
            null,
            payment(application)));
  }

  private String payment(Application application) {
    for (FeePayments book : payments) {
      Optional<String> reference = book.reference(application.number());
      if (reference.isPresent()) {
        return reference.get();
      }
    }
    return null;
  }

  private Act act(Application application, Entry entry, LocalDate day) {
    Officer official = officers.officer(entry.signer());
    return new Act(
        day,
        null,
        application.number(),
        new Signatory(official.iin(), official.fullName(), entry.certificate()),
        entry.document(),
        entry.signer());
  }

  private static LocalDate dueOn(Application application) {
    return application.dueAt() == null ? null : OfficialTime.day(application.dueAt());
  }

  private static GsiEntry gsi(Application application) {
    String number = application.registrationNumber();
    return number == null ? null : new GsiEntry(number, application.number());
  }

  /** The register decides last: another act on the same permit may have come first. */
  private static ApplicationFault refused(PermitFault fault) {
    return new ApplicationFault(
        fault.code() == PermitFault.Code.UNKNOWN_PERMIT
            ? FaultCode.PERMIT_NOT_FOUND
            : FaultCode.CONFLICT,
        fault.code().name());
  }
}
