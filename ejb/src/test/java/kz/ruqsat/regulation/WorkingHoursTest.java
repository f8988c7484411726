package kz.ruqsat.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingHoursTest {

  @Test
  void hoursAreReadAsTheLawWritesThem() {
    WorkingHours hours = WorkingHours.parse("09:00-18:30 lunch 13:00-14:30");

    assertEquals(LocalTime.of(9, 0), hours.open());
    assertEquals(LocalTime.of(13, 0), hours.lunchFrom());
    assertEquals(LocalTime.of(14, 30), hours.lunchTo());
    assertEquals(LocalTime.of(18, 30), hours.close());
    assertEquals(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), hours.daysOff());
    assertTrue(hours.hasLunch());
  }

  @Test
  void theLunchBreakMayBeMissing() {
    assertFalse(WorkingHours.parse("09:00-20:00").hasLunch());
  }

  @ParameterizedTest
  @ValueSource(strings = {"09:00-18:30 lunch 13:00-14:30", "09:00-16:00"})
  void whatIsWrittenIsReadBack(String text) {
    assertEquals(text, WorkingHours.parse(text).toString());
  }

  @Test
  void otherDaysOffAreShown() {
    assertEquals(
        "09:00-20:00 off on [SUNDAY]",
        WorkingHours.parse("09:00-20:00").offOn(Set.of(DayOfWeek.SUNDAY)).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "9:00-18:30",
        "18:30-09:00",
        "09:00-09:00",
        "09:00-18:30 lunch 14:30-13:00",
        "09:00-18:30 lunch 08:00-08:30",
        "09:00-18:30 lunch 18:00-19:00"
      })
  void hoursThatMakeNoSenseAreRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> WorkingHours.parse(text));
  }

  @Test
  void aTimeThatDoesNotExistIsRefused() {
    assertThrows(DateTimeException.class, () -> WorkingHours.parse("09:00-25:00"));
  }

  @Test
  void noDayOfTheWeekIsLeftToWorkIsRefused() {
    WorkingHours hours = WorkingHours.parse("09:00-18:30");

    assertThrows(IllegalArgumentException.class, () -> hours.offOn(EnumSet.allOf(DayOfWeek.class)));
  }
}
