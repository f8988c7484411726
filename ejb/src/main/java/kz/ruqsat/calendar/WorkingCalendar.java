package kz.ruqsat.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import kz.ruqsat.regulation.WorkingHours;

/**
 * Working time of one provider for one purpose: business days, hours, lunch. Hours and minutes of a
 * term are working time (GAP-31).
 *
 * <p>Closing time and the start of lunch still count as open: what is done on the last stroke is
 * done in time, and a term that ends at closing time can be followed by another without losing a
 * day.
 */
public final class WorkingCalendar {

  private final BusinessDays days;
  private final WorkingHours hours;
  private final ZoneId zone;
  private final long morning;
  private final long wholeDay;

  WorkingCalendar(BusinessDays days, WorkingHours hours, ZoneId zone) {
    this.days = days;
    this.hours = hours;
    this.zone = zone;
    morning = nanos(hours.open(), hours.lunchFrom());
    wholeDay = morning + nanos(hours.lunchTo(), hours.close());
  }

  /** The business days of this calendar. */
  public BusinessDays days() {
    return days;
  }

  /** The hours of this calendar. */
  public WorkingHours hours() {
    return hours;
  }

  /** Working time of a full day: eight hours for 09:00-18:30 with lunch 13:00-14:30. */
  public Duration fullDay() {
    return Duration.ofNanos(wholeDay);
  }

  /** The day of a moment at the provider's place. */
  public LocalDate dateOf(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }

  /** Closing time of a day, worked or not. */
  public Instant closing(LocalDate date) {
    return at(date, hours.close());
  }

  /**
   * Whether the provider works at a moment.
   *
   * @throws UnknownYearException as all methods here, if a year in question is not known
   */
  public boolean isOpen(Instant moment) {
    ZonedDateTime local = moment.atZone(zone);
    LocalTime time = local.toLocalTime();
    boolean inHours = !time.isBefore(hours.open()) && !time.isAfter(hours.close());
    boolean atLunch = time.isAfter(hours.lunchFrom()) && time.isBefore(hours.lunchTo());
    return inHours && !atLunch && days.isBusinessDay(local.toLocalDate());
  }

  /** The moment itself if the provider works then, else the next moment it opens. */
  public Instant openAt(Instant moment) {
    if (isOpen(moment)) {
      return moment;
    }
    ZonedDateTime local = moment.atZone(zone);
    LocalDate date = local.toLocalDate();
    LocalTime time = local.toLocalTime();
    if (!days.isBusinessDay(date) || time.isAfter(hours.close())) {
      return at(days.after(date, 1), hours.open());
    }
    return at(date, time.isBefore(hours.open()) ? hours.open() : hours.lunchTo());
  }

  /**
   * The moment when so much working time has passed.
   *
   * @param workingTime not negative; zero gives the next moment of work
   */
  public Instant plus(Instant moment, Duration workingTime) {
    if (workingTime.isNegative()) {
      throw new IllegalArgumentException("Working time does not run backwards: " + workingTime);
    }
    if (workingTime.isZero()) {
      return openAt(moment);
    }
    long end = position(moment) + workingTime.toNanos();
    long fullDays = (end - 1) / wholeDay;
    return at(days.business((int) fullDays), timeAfter(end - fullDays * wholeDay));
  }

  /** Working time between two moments; negative when the second is the earlier one. */
  public Duration between(Instant from, Instant to) {
    return Duration.ofNanos(position(to) - position(from));
  }

  /** Working time since the start of the first known year. */
  private long position(Instant moment) {
    ZonedDateTime local = moment.atZone(zone);
    LocalDate date = local.toLocalDate();
    long today = days.isBusinessDay(date) ? workedUntil(local.toLocalTime()) : 0;
    return days.ordinal(date) * wholeDay + today;
  }

  private long workedUntil(LocalTime time) {
    return clamp(nanos(hours.open(), time), morning)
        + clamp(nanos(hours.lunchTo(), time), wholeDay - morning);
  }

  private LocalTime timeAfter(long worked) {
    return worked <= morning
        ? hours.open().plusNanos(worked)
        : hours.lunchTo().plusNanos(worked - morning);
  }

  private Instant at(LocalDate date, LocalTime time) {
    return date.atTime(time).atZone(zone).toInstant();
  }

  private static long clamp(long value, long limit) {
    return Math.max(0, Math.min(value, limit));
  }

  private static long nanos(LocalTime from, LocalTime to) {
    return to.toNanoOfDay() - from.toNanoOfDay();
  }
}
