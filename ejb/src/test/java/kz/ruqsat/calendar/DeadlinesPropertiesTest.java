package kz.ruqsat.calendar;

import static kz.ruqsat.calendar.Calendars.deadlines;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import kz.ruqsat.regulation.Term;
import kz.ruqsat.regulation.TermUnit;
import kz.ruqsat.regulation.WorkingHours;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@AnyMoment
class DeadlinesPropertiesTest {

  private static final int MOST = 30;

  @Property
  void whoFilesLaterIsServedNoEarlier(
      @ForAll WorkingHours hours,
      @ForAll TermUnit unit,
      @ForAll @IntRange(min = 1, max = MOST) int amount,
      @ForAll Instant one,
      @ForAll Instant other) {
    Assume.that(!other.isBefore(one));
    Deadlines deadlines = deadlines(hours);
    Term term = new Term(unit, amount);

    assertFalse(deadlines.due(term, other).isBefore(deadlines.due(term, one)));
  }

  @Property
  void aLongerTermEndsLater(
      @ForAll WorkingHours hours,
      @ForAll TermUnit unit,
      @ForAll @IntRange(min = 1, max = MOST) int amount,
      @ForAll Instant start) {
    Deadlines deadlines = deadlines(hours);

    assertTrue(
        deadlines
            .due(new Term(unit, amount), start)
            .isBefore(deadlines.due(new Term(unit, amount + 1), start)));
  }

  @Property
  void workingTimeAndBusinessDaysInTwoPartsAreAsInOne(
      @ForAll WorkingHours hours,
      @ForAll @IntRange(min = 1, max = MOST) int first,
      @ForAll @IntRange(min = 1, max = MOST) int second,
      @ForAll Instant start) {
    Deadlines deadlines = deadlines(hours);
    for (TermUnit unit : List.of(TermUnit.WORKING_MINUTES, TermUnit.BUSINESS_DAYS)) {
      assertEquals(
          deadlines.due(new Term(unit, first + second), start),
          deadlines.due(List.of(new Term(unit, first), new Term(unit, second)), start));
    }
  }

  @Property
  void onlyATermInCalendarDaysMayEndOnADayOff(
      @ForAll WorkingHours hours,
      @ForAll TermUnit unit,
      @ForAll boolean firstDay,
      @ForAll @IntRange(min = 1, max = MOST) int amount,
      @ForAll Instant start) {
    boolean calendarDays = unit == TermUnit.CALENDAR_DAYS;
    Deadlines deadlines = deadlines(hours, new CountingRules(firstDay, calendarDays));
    Instant due = deadlines.due(new Term(unit, amount), start);

    assertTrue(deadlines.calendar().isOpen(due));
    assertFalse(due.isBefore(start));
  }

  @Property
  void countingTheFirstDayGivesOneDayLess(
      @ForAll WorkingHours hours,
      @ForAll @IntRange(min = 2, max = MOST) int amount,
      @ForAll Instant start) {
    Term term = new Term(TermUnit.BUSINESS_DAYS, amount);
    Term shorter = new Term(TermUnit.BUSINESS_DAYS, amount - 1);

    assertEquals(
        deadlines(hours).due(shorter, start),
        deadlines(hours, new CountingRules(true, false)).due(term, start));
  }

  @Property
  void nothingIsLeftAtTheEndAndTheWholeTermAtTheStart(
      @ForAll WorkingHours hours,
      @ForAll @IntRange(min = 1, max = 3000) int minutes,
      @ForAll Instant start) {
    Deadlines deadlines = deadlines(hours);
    Instant due = deadlines.due(new Term(TermUnit.WORKING_MINUTES, minutes), start);

    assertEquals(minutes, deadlines.left(due, start).toMinutes());
    assertTrue(deadlines.left(due, due).isZero());
  }

  @Property
  void aPauseOfNoTimeChangesNothing(
      @ForAll WorkingHours hours,
      @ForAll TermUnit unit,
      @ForAll @IntRange(min = 1, max = MOST) int amount,
      @ForAll Instant start) {
    Deadlines deadlines = deadlines(hours);
    Instant due = deadlines.due(new Term(unit, amount), start);

    assertEquals(due, deadlines.afterPause(unit, due, start, start));
  }

  /** Pausing before any work is done is the same as starting when the pause ends. */
  @Property
  void aPauseAtTheVeryStartMovesTheStart(
      @ForAll WorkingHours hours,
      @ForAll TermUnit unit,
      @ForAll @IntRange(min = 1, max = MOST) int amount,
      @ForAll Instant start,
      @ForAll @IntRange(min = 0, max = 60 * 24 * 20) int minutes) {
    Deadlines deadlines = deadlines(hours);
    Term term = new Term(unit, amount);
    Instant resumed = start.plusSeconds(60L * minutes);

    assertEquals(
        deadlines.due(term, resumed),
        deadlines.afterPause(unit, deadlines.due(term, start), start, resumed));
  }
}
