package kz.ruqsat.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.ruqsat.regulation.WorkingHours;
import kz.ruqsat.time.OfficialTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The calendar of Kazakhstan, loaded and checked at start and then answered from memory. */
@ApplicationScoped
public class CalendarService {

  private static final Instant ONE_ZONE = Instant.parse("2024-02-29T18:00:00Z");

  private final Map<WorkingHours, Deadlines> byHours = new ConcurrentHashMap<>();
  private SpecialDays special;
  private CountingRules rules;

  /** For the proxy only. */
  protected CalendarService() {}

  @Inject
  CalendarService(
      @ConfigProperty(name = "ruqsat.calendar.file") Optional<Path> file,
      @ConfigProperty(name = "ruqsat.calendar.doubtful") Optional<Set<String>> doubtful,
      @ConfigProperty(name = "ruqsat.calendar.include-first-day") boolean includeFirstDay,
      @ConfigProperty(name = "ruqsat.calendar.roll-calendar-terms") boolean rollCalendarTerms) {
    requireCurrentZoneRules(OfficialTime.ZONE);
    special = SpecialDays.load(doubtful.orElse(Set.of()), file);
    rules = new CountingRules(includeFirstDay, rollCalendarTerms);
  }

  /** Makes a wrong file or an old JDK stop the start, not the first application. */
  void checkAtStart(@Observes Startup startup) {
    special.firstYear();
  }

  /** The terms of a provider with these hours. */
  public Deadlines deadlines(WorkingHours hours) {
    return byHours.computeIfAbsent(
        hours,
        h -> {
          BusinessDays days = new BusinessDays(special, h.daysOff());
          return new Deadlines(new WorkingCalendar(days, h, OfficialTime.ZONE), rules);
        });
  }

  /** Holidays and moved days of a year, by date; empty if the year is not known. */
  public List<SpecialDay> specialDays(int year) {
    return special.of(year);
  }

  /**
   * Refuses a JDK that has not heard of the single zone of 1 March 2024 (+05 instead of +06): its
   * working hours would be wrong by one.
   */
  static void requireCurrentZoneRules(ZoneId zone) {
    if (!zone.getRules().getOffset(ONE_ZONE).equals(ZoneOffset.ofHours(5))) {
      throw new IllegalStateException(
          "The time zone data of this JDK are older than 2024a: update it (tzupdater)");
    }
  }
}
