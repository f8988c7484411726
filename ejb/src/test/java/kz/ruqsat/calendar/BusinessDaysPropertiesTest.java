package kz.ruqsat.calendar;

import static kz.ruqsat.calendar.Calendars.DAYS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@AnyMoment
class BusinessDaysPropertiesTest {

  @Property
  void countingIsWalkingDayByDay(
      @ForAll LocalDate date, @ForAll @IntRange(min = 1, max = 40) int n) {
    LocalDate day = date;
    for (int walked = 0; walked < n; ) {
      day = day.plusDays(1);
      walked += DAYS.isBusinessDay(day) ? 1 : 0;
    }

    assertEquals(day, DAYS.after(date, n));
    assertEquals(n, DAYS.between(date, day));
  }

  @Property
  void countingInTwoPartsIsCountingAtOnce(
      @ForAll LocalDate date,
      @ForAll @IntRange(min = 1, max = 40) int first,
      @ForAll @IntRange(min = 1, max = 40) int second) {
    assertEquals(DAYS.after(date, first + second), DAYS.after(DAYS.after(date, first), second));
  }

  @Property
  void theNextBusinessDayIsTheFirstThatIsWorked(@ForAll LocalDate date) {
    LocalDate next = DAYS.onOrAfter(date);

    assertTrue(DAYS.isBusinessDay(next));
    assertEquals(next, DAYS.isBusinessDay(date) ? date : DAYS.after(date, 1));
  }
}
