package kz.ruqsat.centre.queue.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.BiFunction;
import kz.ruqsat.centre.CentreFault;
import kz.ruqsat.regulation.ChannelRule;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.RegulationFault;
import kz.ruqsat.regulation.Regulations;
import kz.ruqsat.regulation.ServiceRules;
import kz.ruqsat.regulation.process.Procedure;

/** What the law in force on a day says about queueing for a service at a place. */
@ApplicationScoped
public class OfferedServices {

  /** The step of a procedure by which a place can be booked; where it is not, nothing can. */
  private static final String BOOK = "BOOK_SLOT";

  private BiFunction<String, LocalDate, Edition> law;

  /** For the proxy only. */
  protected OfferedServices() {}

  @Inject
  OfferedServices(Regulations law) {
    this((service, day) -> law.inForce(service, day).edition());
  }

  OfferedServices(BiFunction<String, LocalDate, Edition> law) {
    this.law = law;
  }

  /**
   * The edition under which a service goes through a place.
   *
   * @throws CentreFault SERVICE_NOT_OFFERED
   */
  public Edition edition(String service, QueuePlace place, LocalDate day) {
    try {
      Edition edition = law.apply(service, day);
      boolean offered =
          edition.procedure().stream()
              .flatMap(rules -> rules.channels().stream())
              .filter(rule -> rule.channel() == place.channel())
              .anyMatch(ChannelRule::intake);
      if (offered) {
        return edition;
      }
      throw new CentreFault(CentreFault.Code.SERVICE_NOT_OFFERED, service);
    } catch (RegulationFault fault) {
      throw new CentreFault(CentreFault.Code.SERVICE_NOT_OFFERED, fault.code().name());
    }
  }

  /**
   * Demands that a place can be booked for a service.
   *
   * @throws CentreFault SERVICE_NOT_OFFERED, BOOKING_NOT_OFFERED
   */
  public void requireBooking(String service, QueuePlace place, LocalDate day) {
    ServiceRules rules = edition(service, place, day).rules();
    Procedure procedure = rules.procedures().get(ServiceRules.CASE);
    boolean bookable =
        rules.actions().stream()
            .flatMap(action -> procedure.stepsFor(action.action(), place.channel()).stream())
            .anyMatch(step -> step.event().equals(BOOK));
    if (!bookable) {
      throw new CentreFault(CentreFault.Code.BOOKING_NOT_OFFERED, service);
    }
  }
}
