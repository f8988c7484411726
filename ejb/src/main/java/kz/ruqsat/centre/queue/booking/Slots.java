package kz.ruqsat.centre.queue.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.calendar.CalendarService;
import kz.ruqsat.calendar.UnknownYearException;
import kz.ruqsat.calendar.WorkingCalendar;
import kz.ruqsat.centre.queue.place.QueuePlace;
import kz.ruqsat.time.OfficialTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When slots begin: back to back in the hours of the place, none in the lunch break. */
@ApplicationScoped
class Slots {

  private CalendarService calendar;
  private Clock clock;
  private Period ahead;

  /** For the proxy only. */
  protected Slots() {}

  @Inject
  Slots(
      CalendarService calendar,
      Clock clock,
      @ConfigProperty(name = "ruqsat.centre.booking-ahead") Period ahead) {
    this.calendar = calendar;
    this.clock = clock;
    this.ahead = ahead;
  }

  /** The starts of the slots of a day that can still be booked. */
  List<Instant> starts(QueuePlace place, LocalDate day) {
    List<Instant> starts = new ArrayList<>();
    Instant now = clock.instant();
    if (day.isAfter(OfficialTime.day(now).plus(ahead))) {
      return starts;
    }
    Instant close = at(day, place.hours().close());
    for (Instant start = at(day, place.hours().open());
        !start.plus(place.slot()).isAfter(close);
        start = start.plus(place.slot())) {
      if (start.isAfter(now) && isOpen(place, start)) {
        starts.add(start);
      }
    }
    return starts;
  }

  /** Lunch may cut a slot; half a slot is none. */
  private boolean isOpen(QueuePlace place, Instant start) {
    WorkingCalendar hours = calendar.deadlines(place.hours()).calendar();
    try {
      return hours.between(start, start.plus(place.slot())).equals(place.slot());
    } catch (UnknownYearException e) {
      return false;
    }
  }

  private static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(OfficialTime.ZONE).toInstant();
  }
}
