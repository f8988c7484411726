package kz.ruqsat.calendar;

import static kz.ruqsat.calendar.Calendars.DAYS;
import static kz.ruqsat.calendar.Calendars.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.ruqsat.conformance.Obligation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {

  @ParameterizedTest
  @CsvSource({
    "2013,246", "2014,245", "2015,245", "2016,245", "2017,245", "2018,246", "2019,246",
    "2020,246", "2021,245", "2022,246", "2023,246", "2024,249", "2025,246", "2026,247"
  })
  void aYearHasItsNumberOfBusinessDays(int year, int expected) {
    assertEquals(expected, DAYS.in(year));
  }

  @Test
  void theYear2026HasOneLessIfItsConstitutionDayIsKept() {
    SpecialDays kept = SpecialDays.load(Set.of("constitution-day-2026"), Optional.empty());
    BusinessDays days = new BusinessDays(kept, Calendars.FULL_DAY.daysOff());

    assertEquals(246, days.in(2026));
    assertFalse(days.isBusinessDay(date("2026-08-31")));
    assertTrue(DAYS.isBusinessDay(date("2026-08-31")));
  }

  @Test
  @Obligation({"S1.1.9.1", "S1.2.9.3"})
  void saturdaysSundaysAndHolidaysAreOff() {
    assertFalse(DAYS.isBusinessDay(date("2013-06-08")), "Saturday");
    assertFalse(DAYS.isBusinessDay(date("2013-06-09")), "Sunday");
    assertFalse(DAYS.isBusinessDay(date("2013-12-16")), "Independence Day, a Monday");
    assertTrue(DAYS.isBusinessDay(date("2013-06-10")), "an ordinary Monday");
  }

  @Test
  void movedDaysOffAreOffAndTheDaysGivenForThemAreWorked() {
    assertFalse(DAYS.isBusinessDay(date("2018-12-31")));
    assertTrue(DAYS.isBusinessDay(date("2018-12-29")), "a Saturday");
    assertTrue(DAYS.isBusinessDay(date("2025-01-05")), "a Sunday");
    assertFalse(DAYS.isBusinessDay(date("2020-05-08")));
    assertTrue(DAYS.isBusinessDay(date("2020-05-11")), "a Monday that Victory Day had taken");
  }

  @Test
  void aProviderMayWorkOnSaturdays() {
    BusinessDays centre = new BusinessDays(Calendars.LAW, Set.of(DayOfWeek.SUNDAY));

    assertTrue(centre.isBusinessDay(date("2016-03-19")));
    assertFalse(centre.isBusinessDay(date("2016-03-20")));
  }

  @ParameterizedTest
  @CsvSource({"2012-12-31,2012", "2027-01-01,2027"})
  void aYearWithoutDataIsNotGuessed(LocalDate date, int year) {
    var thrown = assertThrows(UnknownYearException.class, () -> DAYS.isBusinessDay(date));

    assertEquals(year, thrown.year());
    assertTrue(thrown.getMessage().contains("ruqsat.calendar.file"));
  }

  @Test
  void countingDoesNotRunOverTheLastKnownYear() {
    assertEquals(date("2026-12-31"), DAYS.after(date("2026-12-28"), 3));
    var thrown = assertThrows(UnknownYearException.class, () -> DAYS.after(date("2026-12-28"), 4));
    assertEquals(2027, thrown.year());
  }
}
