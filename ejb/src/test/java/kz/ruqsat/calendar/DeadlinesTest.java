package kz.ruqsat.calendar;

import static kz.ruqsat.calendar.Calendars.FULL_DAY;
import static kz.ruqsat.calendar.Calendars.LICENCE_DAY;
import static kz.ruqsat.calendar.Calendars.at;
import static kz.ruqsat.calendar.Calendars.deadlines;
import static kz.ruqsat.calendar.Calendars.local;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

  private static final Deadlines DEADLINES = deadlines(FULL_DAY);

  @Test
  @Obligation("GAP-32")
  void theDayOfFilingIsNotCountedUnlessASettingSaysSo() {
    CountingRules counted = new CountingRules(true, false);

    assertDue("2013-06-12T18:30", DEADLINES, "P2BD", "2013-06-10T10:00");
    assertDue("2013-06-11T18:30", deadlines(FULL_DAY, counted), "P2BD", "2013-06-10T10:00");
    assertDue("2013-06-10T18:30", deadlines(FULL_DAY, counted), "P1BD", "2013-06-10T10:00");
    assertDue("2013-06-21T18:30", deadlines(FULL_DAY, counted), "P12D", "2013-06-10T10:00");
  }

  @ParameterizedTest
  @Obligation("GAP-32")
  @CsvSource({
    "2013-06-10T18:30,2013-06-12T18:30",
    "2013-06-10T18:31,2013-06-13T18:30",
    "2013-06-10T08:00,2013-06-12T18:30",
    "2013-06-10T13:30,2013-06-12T18:30",
    "2013-06-09T03:00,2013-06-12T18:30"
  })
  void filingOutsideHoursCountsAsTheNextMomentOfWork(String filed, String due) {
    assertDue(due, DEADLINES, "P2BD", filed);
  }

  @Test
  @Obligation("GAP-32")
  void aMinuteAfterClosingOnTheLastDayBeforeNauryzCostsTheHolidaysToo() {
    Deadlines licence = deadlines(LICENCE_DAY);

    assertDue("2013-04-15T16:00", licence, "P15BD", "2013-03-20T16:00");
    assertDue("2013-04-16T16:00", licence, "P15BD", "2013-03-20T16:01");
    assertDue("2013-03-27T16:00", licence, "P2BD", "2013-03-20T16:00");
    assertDue("2013-03-28T16:00", licence, "P2BD", "2013-03-20T16:01");
    assertDue("2013-03-26T09:30", licence, "PT30M", "2013-03-20T16:01");
  }

  @Test
  @Obligation("GAP-31")
  void calendarDaysCountEveryDayAndAreNotMovedUnlessASettingSaysSo() {
    CountingRules rolled = new CountingRules(false, true);

    assertDue("2016-03-21T18:30", DEADLINES, "P12D", "2016-03-08T12:00", "2016-03-09T09:00");
    assertDue("2016-03-24T18:30", deadlines(FULL_DAY, rolled), "P12D", "2016-03-09T09:00");
    assertDue("2016-03-09T18:30", DEADLINES, "P0D", "2016-03-09T09:00");
  }

  @Test
  void businessDaysOverNewYearSkipItsHolidays() {
    assertDue("2014-01-10T18:30", DEADLINES, "P5BD", "2013-12-30T10:00");
  }

  @Test
  void termsThatFollowEachOtherEndWhenTheLastEnds() {
    List<Term> steps =
        List.of("PT30M", "PT4H", "PT3H30M", "P2BD", "P10BD", "PT4H", "PT4H").stream()
            .map(Term::parse)
            .toList();

    assertEquals(
        LocalDateTime.parse("2016-06-20T18:30"),
        local(DEADLINES.due(steps, at("2016-05-31T09:30"))));
  }

  @Test
  void whatIsLeftOfATermIsWorkingTimeAndNegativeWhenOverdue() {
    var due = at("2013-06-12T18:30");

    assertEquals(Duration.ofHours(16), DEADLINES.left(due, at("2013-06-10T20:00")));
    assertEquals(Duration.ZERO, DEADLINES.left(due, due));
    assertEquals(Duration.ofHours(-4), DEADLINES.left(due, at("2013-06-13T13:10")));
  }

  @Test
  void theLastMomentIsStillInTime() {
    var due = at("2013-06-12T18:30");

    assertFalse(DEADLINES.isOverdue(due, due));
    assertTrue(DEADLINES.isOverdue(due, due.plusNanos(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "P2BD,2013-06-12T18:30,2013-06-11T10:00,2013-06-14T10:00,2013-06-17T18:30",
    "P2BD,2013-06-12T18:30,2013-06-11T10:00,2013-06-11T17:00,2013-06-12T18:30",
    "P2BD,2013-06-12T18:30,2013-06-07T20:00,2013-06-09T20:00,2013-06-12T18:30",
    "P12D,2013-06-22T18:30,2013-06-11T10:00,2013-06-14T10:00,2013-06-25T18:30",
    "PT4H,2013-06-10T16:30,2013-06-10T12:00,2013-06-11T09:30,2013-06-11T12:30",
    "PT4H,2013-06-10T16:30,2013-06-10T13:10,2013-06-10T14:20,2013-06-10T16:30",
    "PT4H,2013-06-10T16:30,2013-06-10T17:00,2013-06-11T17:00,2013-06-10T16:30"
  })
  void aTermThatStoodStillEndsLaterByThePause(
      String term, String due, String paused, String resumed, String expected) {
    assertEquals(
        LocalDateTime.parse(expected),
        local(DEADLINES.afterPause(Term.parse(term).unit(), at(due), at(paused), at(resumed))));
  }

  @Test
  void aTermDoesNotRunOnBeforeItStopped() {
    var unit = Term.parse("P2BD").unit();
    var due = at("2013-06-12T18:30");

    assertThrows(
        IllegalArgumentException.class,
        () -> DEADLINES.afterPause(unit, due, at("2013-06-11T10:00"), at("2013-06-11T09:00")));
  }

  @Test
  void aTermIntoAnUnknownYearIsRefused() {
    assertThrows(
        UnknownYearException.class,
        () -> DEADLINES.due(Term.parse("P15BD"), at("2026-12-20T10:00")));
  }

  private static void assertDue(
      String expected, Deadlines deadlines, String term, String... starts) {
    for (String start : starts) {
      assertEquals(
          LocalDateTime.parse(expected), local(deadlines.due(Term.parse(term), at(start))), start);
    }
  }
}
