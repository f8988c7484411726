package kz.ruqsat.wire.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTimeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-03T05:15:30.120Z",
        "2026-02-03T10:15:30.12+05:00",
        "2026-02-03T10:15:30.120000000+05:00",
        "2026-02-03T10:15:30.120",
        "  2026-02-03T10:15:30.120+05:00 "
      })
  void aMomentIsReadInEveryFormClientsSend(String text) {
    assertEquals(Instant.parse("2026-02-03T05:15:30.120Z"), XmlTime.instant(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1990-01-01", "1990-01-01+06:00", "1990-01-01Z", "1990-01-01T00:00:00"})
  void aCalendarDateHasNoZone(String text) {
    assertEquals(LocalDate.of(1990, 1, 1), XmlTime.date(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "01.01.1990", "1990-02-30"})
  void whatIsNoDateIsRefused(String text) {
    assertThrows(DateTimeException.class, () -> XmlTime.date(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-15, 2020-01-15+06:00",
    "2024-02-29, 2024-02-29+06:00",
    "2024-03-02, 2024-03-02+05:00",
    "1900-01-01, 1900-01-01+05:07"
  })
  void gbdUlWritesTheZoneAlmatyHadThatDay(LocalDate date, String text) {
    assertEquals(text, new ZonedDate().marshal(date));
    assertEquals(date, new ZonedDate().unmarshal(text));
  }

  @Test
  void gbdFlWritesPlainDates() {
    assertEquals("2020-02-02", new PlainDate().marshal(LocalDate.of(2020, 2, 2)));
    assertEquals(LocalDate.of(2020, 2, 2), new PlainDate().unmarshal("2020-02-02+06:00"));
  }

  @Test
  void messagesAreDatedToTheMillisecondAndDictionariesToTheSecond() {
    var whole = Instant.parse("2026-02-03T05:15:30Z");
    assertEquals("2026-02-03T10:15:30.000+05:00", new MillisecondTime().marshal(whole));
    assertEquals("2026-02-03T10:15:30+05:00", new SecondTime().marshal(whole));
    assertEquals(whole, new MillisecondTime().unmarshal("2026-02-03T10:15:30.000+05:00"));
    assertEquals(whole, new SecondTime().unmarshal("2026-02-03T10:15:30+05:00"));
  }

  @Test
  void nothingStaysNothing() {
    assertNull(new PlainDate().marshal(null));
    assertNull(new ZonedDate().marshal(null));
    assertNull(new SecondTime().marshal(null));
    assertNull(new MillisecondTime().marshal(null));
  }
}
