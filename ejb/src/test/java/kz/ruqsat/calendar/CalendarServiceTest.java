package kz.ruqsat.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.csv.CsvException;
import kz.ruqsat.regulation.Term;
import org.junit.jupiter.api.Test;

class CalendarServiceTest {

  private final CalendarService service = service(Optional.empty());

  @Test
  @Obligation("GAP-45")
  void eachServiceAndPurposeIsCountedByItsOwnHours() {
    Term term = Term.parse("PT6H");
    var start = Calendars.at("2013-06-10T09:00");

    assertEquals(
        LocalDateTime.parse("2013-06-10T16:30"),
        Calendars.local(service.deadlines(Calendars.FULL_DAY).due(term, start)));
    assertEquals(
        LocalDateTime.parse("2013-06-11T09:30"),
        Calendars.local(service.deadlines(Calendars.LICENCE_DAY).due(term, start)));
  }

  @Test
  void theCalendarOfTheSameHoursIsMadeOnce() {
    assertSame(service.deadlines(Calendars.FULL_DAY), service.deadlines(Calendars.FULL_DAY));
    assertNotSame(service.deadlines(Calendars.FULL_DAY), service.deadlines(Calendars.LICENCE_DAY));
  }

  @Test
  void theHolidaysOfAYearCanBeListed() {
    assertEquals("Новый год", service.specialDays(2016).get(0).nameRu());
    assertTrue(service.specialDays(2030).isEmpty());
  }

  @Test
  void aWrongFileStopsTheStart() {
    assertThrows(CsvException.class, () -> service(Optional.of(Path.of("no/such/file.csv"))));
  }

  @Test
  void aJdkWithoutTheSingleZoneOf2024IsRefused() {
    CalendarService.requireCurrentZoneRules(ZoneId.of("Asia/Almaty"));

    assertThrows(
        IllegalStateException.class,
        () -> CalendarService.requireCurrentZoneRules(ZoneId.of("+06:00")));
  }

  private static CalendarService service(Optional<Path> file) {
    return new CalendarService(file, Optional.empty(), false, false);
  }
}
