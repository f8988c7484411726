package kz.ruqsat.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import kz.ruqsat.regulation.WorkingHours;

/** The calendars the tests talk about, and moments as a clock on the wall in Astana shows them. */
final class Calendars {

  static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

  /** Attestation 2013 and the default of 2016: eight hours. */
  static final WorkingHours FULL_DAY = WorkingHours.parse("09:00-18:30 lunch 13:00-14:30");

  /** Licence 2013: five hours and a half. */
  static final WorkingHours LICENCE_DAY = WorkingHours.parse("09:00-16:00 lunch 13:00-14:30");

  static final SpecialDays LAW = SpecialDays.load(Set.of(), Optional.empty());

  static final BusinessDays DAYS = new BusinessDays(LAW, FULL_DAY.daysOff());

  private Calendars() {}

  static WorkingCalendar calendar(WorkingHours hours) {
    return new WorkingCalendar(DAYS, hours, ZONE);
  }

  static Deadlines deadlines(WorkingHours hours) {
    return deadlines(hours, CountingRules.DEFAULT);
  }

  static Deadlines deadlines(WorkingHours hours, CountingRules rules) {
    return new Deadlines(calendar(hours), rules);
  }

  /** For example {@code at("2016-03-18T16:01")}. */
  static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }

  static LocalDateTime local(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZONE);
  }

  static LocalDate date(String text) {
    return LocalDate.parse(text);
  }
}
