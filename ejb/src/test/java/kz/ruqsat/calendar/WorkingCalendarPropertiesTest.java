package kz.ruqsat.calendar;

import static kz.ruqsat.calendar.Calendars.calendar;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import kz.ruqsat.regulation.WorkingHours;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

@AnyMoment
class WorkingCalendarPropertiesTest {

  @Property
  void whatIsAddedLiesBetween(
      @ForAll WorkingHours hours, @ForAll Instant start, @ForAll Duration workingTime) {
    WorkingCalendar calendar = calendar(hours);

    assertEquals(workingTime, calendar.between(start, calendar.plus(start, workingTime)));
  }

  @Property
  void addingInTwoPartsIsAddingAtOnce(
      @ForAll WorkingHours hours,
      @ForAll Instant start,
      @ForAll Duration first,
      @ForAll Duration second) {
    WorkingCalendar calendar = calendar(hours);

    assertEquals(
        calendar.plus(start, first.plus(second)),
        calendar.plus(calendar.plus(start, first), second));
  }

  @Property
  void whoStartsLaterEndsNoEarlier(
      @ForAll WorkingHours hours,
      @ForAll Instant one,
      @ForAll Instant other,
      @ForAll Duration workingTime) {
    Assume.that(!other.isBefore(one));
    WorkingCalendar calendar = calendar(hours);

    assertFalse(calendar.plus(other, workingTime).isBefore(calendar.plus(one, workingTime)));
  }

  @Property
  void moreWorkEndsLater(
      @ForAll WorkingHours hours,
      @ForAll Instant start,
      @ForAll Duration less,
      @ForAll Duration more) {
    Assume.that(less.compareTo(more) < 0);
    WorkingCalendar calendar = calendar(hours);

    assertTrue(calendar.plus(start, less).isBefore(calendar.plus(start, more)));
  }

  @Property
  void workEndsWhileTheProviderWorks(
      @ForAll WorkingHours hours, @ForAll Instant start, @ForAll Duration workingTime) {
    WorkingCalendar calendar = calendar(hours);
    Instant end = calendar.plus(start, workingTime);

    assertTrue(calendar.isOpen(end));
    assertFalse(end.isBefore(start));
  }

  /** The slow way, one minute of the wall clock after another. */
  @Property(tries = 200)
  void workingTimeIsTheMinutesTheProviderIsOpen(@ForAll WorkingHours hours, @ForAll Instant from) {
    WorkingCalendar calendar = calendar(hours);
    Instant start = Instant.ofEpochSecond(from.getEpochSecond() / 60 * 60);
    long minutes = 0;
    Instant end = start;
    for (int i = 0; i < 3 * 24 * 60; i++) {
      minutes += calendar.isOpen(end) && calendar.isOpen(end.plusSeconds(59)) ? 1 : 0;
      end = end.plusSeconds(60);
    }

    assertEquals(Duration.ofMinutes(minutes), calendar.between(start, end));
  }
}
