package kz.ruqsat.calendar;

import kz.ruqsat.regulation.WorkingHours;

/** The calendar of Kazakhstan with the standard counting, for tests of other components. */
public final class TestCalendar {

  private TestCalendar() {}

  /** The terms of a provider with these hours. */
  public static Deadlines deadlines(WorkingHours hours) {
    return Calendars.deadlines(hours);
  }
}
