package kz.ruqsat.application.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.ruqsat.application.ApplicationData;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.FiledUnder;
import kz.ruqsat.calendar.CalendarService;
import kz.ruqsat.calendar.Deadlines;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.FilingRules;
import kz.ruqsat.regulation.Regulation;
import kz.ruqsat.regulation.RegulationFault;
import kz.ruqsat.regulation.Regulations;
import kz.ruqsat.regulation.WorkingHours;
import kz.ruqsat.regulation.passport.HoursPurpose;
import kz.ruqsat.time.OfficialTime;

/** The law as this component asks for it. */
@ApplicationScoped
public class Rules {

  private Supplier<Regulation> law;
  private Function<WorkingHours, Deadlines> calendar;

  /** For the proxy only. */
  protected Rules() {}

  @Inject
  public Rules(Regulations regulations, CalendarService calendar) {
    this(regulations::all, calendar::deadlines);
  }

  public Rules(Supplier<Regulation> law, Function<WorkingHours, Deadlines> calendar) {
    this.law = law;
    this.calendar = calendar;
  }

  /**
   * Under what an application would be filed.
   *
   * @throws ApplicationFault when the law does not provide for it
   */
  public FiledUnder filing(ApplicationData data, Channel channel, Instant at) {
    return filing(
        new EditionKey(data.service(), data.edition()),
        data.action(),
        data.applicantType(),
        channel,
        at);
  }

  /** The same for a kind of application; the code of the edition may be null. */
  public FiledUnder filing(
      EditionKey key, Action action, ApplicantType type, Channel channel, Instant at) {
    LocalDate day = OfficialTime.day(at);
    try {
      Edition edition =
          (key.edition() == null
                  ? law.get().inForce(key.service(), day)
                  : law.get().inForce(key, day))
              .edition();
      return new FiledUnder(edition, edition.rules().filing(action, channel, type), at);
    } catch (RegulationFault fault) {
      throw fault(fault);
    }
  }

  /** The edition of a case. */
  public Edition edition(Application application) {
    return law.get().edition(application.edition());
  }

  /** The rules of a case. */
  public FilingRules filing(Application application) {
    return edition(application)
        .rules()
        .filing(application.action(), application.channel(), application.applicantType());
  }

  /** The working time of the provider of a case; a day has eight hours where no text says. */
  Deadlines deadlines(Application application) {
    WorkingHours hours =
        edition(application)
            .passport()
            .hoursFor(HoursPurpose.SERVICE)
            .map(it -> it.hours())
            .orElse(WorkingHours.parse("09:00-18:30 lunch 13:00-14:30"));
    return calendar.apply(hours);
  }

  /** The words procedures are written in. */
  public Regulation law() {
    return law.get();
  }

  /** The year of an instant where the providers are. */
  public static int year(Instant at) {
    return OfficialTime.day(at).getYear();
  }

  public static ApplicationFault fault(RegulationFault fault) {
    String detail = fault.getMessage();
    return new ApplicationFault(FaultCode.of(fault), detail.substring(detail.indexOf(' ') + 1));
  }
}
