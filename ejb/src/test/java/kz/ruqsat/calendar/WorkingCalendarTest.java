package kz.ruqsat.calendar;

import static kz.ruqsat.calendar.Calendars.FULL_DAY;
import static kz.ruqsat.calendar.Calendars.LICENCE_DAY;
import static kz.ruqsat.calendar.Calendars.at;
import static kz.ruqsat.calendar.Calendars.calendar;
import static kz.ruqsat.calendar.Calendars.local;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import kz.ruqsat.conformance.Obligation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

  @Test
  void aFullDayIsWhatLunchLeavesOfIt() {
    assertEquals(Duration.ofHours(8), calendar(FULL_DAY).fullDay());
    assertEquals(Duration.ofMinutes(330), calendar(LICENCE_DAY).fullDay());
  }

  @ParameterizedTest
  @CsvSource({
    "2013-06-10T08:59:59,false",
    "2013-06-10T09:00,true",
    "2013-06-10T13:00,true",
    "2013-06-10T13:30,false",
    "2013-06-10T14:30,true",
    "2013-06-10T16:00,true",
    "2013-06-10T16:01,false",
    "2013-06-08T10:00,false",
    "2013-12-16T10:00,false"
  })
  void theProviderIsOpenInItsHours(LocalDateTime moment, boolean open) {
    assertEquals(open, calendar(LICENCE_DAY).isOpen(at(moment.toString())));
  }

  @ParameterizedTest
  @CsvSource({
    "2013-06-10T07:00,2013-06-10T09:00",
    "2013-06-10T11:11,2013-06-10T11:11",
    "2013-06-10T13:30,2013-06-10T14:30",
    "2013-06-10T16:01,2013-06-11T09:00",
    "2013-06-07T20:00,2013-06-10T09:00",
    "2013-06-09T03:00,2013-06-10T09:00"
  })
  void outsideItsHoursTheProviderOpensNext(LocalDateTime moment, LocalDateTime opens) {
    assertEquals(opens, local(calendar(LICENCE_DAY).openAt(at(moment.toString()))));
  }

  @ParameterizedTest
  @Obligation("GAP-31")
  @CsvSource({
    "2013-06-10T17:00,PT4H,2013-06-11T11:30",
    "2013-06-10T11:00,PT4H,2013-06-10T16:30",
    "2013-06-10T09:00,PT4H,2013-06-10T13:00",
    "2013-06-10T09:00,PT8H,2013-06-10T18:30",
    "2013-06-10T09:00,PT8H1S,2013-06-11T09:00:01",
    "2013-06-07T18:15,PT30M,2013-06-10T09:15",
    "2013-06-08T12:00,PT30M,2013-06-10T09:30",
    "2013-06-10T13:20,PT0S,2013-06-10T14:30",
    "2013-06-10T13:20,PT1M,2013-06-10T14:31",
    "2016-03-18T18:00,PT3H30M,2016-03-24T12:00"
  })
  void hoursOfATermAreHoursOfWork(LocalDateTime start, Duration workingTime, LocalDateTime end) {
    assertEquals(end, local(calendar(FULL_DAY).plus(at(start.toString()), workingTime)));
  }

  @Test
  void workingTimeDoesNotRunBackwards() {
    WorkingCalendar calendar = calendar(FULL_DAY);
    Instant now = at("2013-06-10T12:00");

    assertThrows(IllegalArgumentException.class, () -> calendar.plus(now, Duration.ofMinutes(-1)));
    assertEquals(Duration.ofHours(-1), calendar.between(now, at("2013-06-10T11:00")));
  }

  /** +06 before 1 March 2024, +05 from then on: nine o'clock is nine o'clock on both days. */
  @Test
  void theHoursFollowTheClockOnTheWallWhenTheZoneChanges() {
    WorkingCalendar calendar = calendar(FULL_DAY);

    assertEquals(
        Instant.parse("2024-03-01T04:00:00Z"),
        calendar.openAt(Instant.parse("2024-02-29T18:30:00Z")));
    assertTrue(calendar.isOpen(Instant.parse("2024-02-29T03:00:00Z")));
    assertFalse(calendar.isOpen(Instant.parse("2024-03-01T03:00:00Z")));
    assertEquals(
        Duration.ofHours(8), calendar.between(at("2024-02-29T12:00"), at("2024-03-01T12:00")));
  }
}
