package kz.ruqsat.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.ruqsat.calendar.CalendarService;
import kz.ruqsat.calendar.Deadlines;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.Regulation;
import kz.ruqsat.regulation.RegulationFault;
import kz.ruqsat.regulation.Regulations;
import kz.ruqsat.regulation.WorkingHours;
import kz.ruqsat.regulation.passport.HoursPurpose;
import kz.ruqsat.regulation.passport.ServiceHours;
import kz.ruqsat.regulation.process.CaseProcess;
import kz.ruqsat.regulation.process.Procedure;
import kz.ruqsat.time.OfficialTime;

/** Finds what the law says about complaints. */
@ApplicationScoped
class ComplaintLaws {

  private static final String COMPLAINT = "COMPLAINT";

  private Supplier<Regulation> law;
  private Function<WorkingHours, Deadlines> calendar;

  /** For the proxy only. */
  protected ComplaintLaws() {}

  @Inject
  ComplaintLaws(Regulations regulations, CalendarService calendar) {
    this(regulations::all, calendar::deadlines);
  }

  ComplaintLaws(Supplier<Regulation> law, Function<WorkingHours, Deadlines> calendar) {
    this.law = law;
    this.calendar = calendar;
  }

  /**
   * The law in force about complaints of a service.
   *
   * @throws ComplaintFault NOT_PROVIDED
   */
  ComplaintLaw inForce(String service, Instant at) {
    try {
      return of(law.get().inForce(service, OfficialTime.day(at)).edition());
    } catch (RegulationFault fault) {
      throw new ComplaintFault(ComplaintFault.Code.NOT_PROVIDED, fault.code().name());
    }
  }

  /** The law of a complaint that was filed. */
  ComplaintLaw of(EditionKey key) {
    return of(law.get().edition(key));
  }

  private ComplaintLaw of(Edition edition) {
    Procedure procedure =
        edition
            .procedure()
            .map(rules -> rules.procedures().get(COMPLAINT))
            .orElseThrow(() -> notProvided(edition));
    if (procedure == null) {
      throw notProvided(edition);
    }
    String start = procedure.start().values().iterator().next();
    CaseProcess process =
        new CaseProcess(start, procedure.steps(), procedure.ends(), edition.rules().roles(), null);
    WorkingHours hours =
        edition
            .passport()
            .hoursFor(HoursPurpose.COMPLAINT)
            .map(ServiceHours::hours)
            .orElseThrow(() -> notProvided(edition));
    return new ComplaintLaw(edition, process, law.get().vocabulary(), calendar.apply(hours));
  }

  private static ComplaintFault notProvided(Edition edition) {
    return new ComplaintFault(
        ComplaintFault.Code.NOT_PROVIDED, edition.key().service() + " " + edition.key().edition());
  }
}
