package kz.ruqsat.shep.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireDatesTest {

  @ParameterizedTest
  @CsvSource({
    "2026-02-03T10:15:30.120+05:00, 2026-02-03T05:15:30.120Z",
    "2026-02-03T10:15:30Z, 2026-02-03T10:15:30Z",
    "2026-02-03T10:15:30, 2026-02-03T05:15:30Z",
    "2026-02-03T10:15:30.123456789+06:00, 2026-02-03T04:15:30.123456789Z",
    "2026-02-03T10:15, 2026-02-03T05:15:00Z",
    "2026-02-03, 2026-02-02T19:00:00Z",
    "2020-01-15+06:00, 2020-01-14T18:00:00Z"
  })
  void everyFormThatClientsSendIsRead(String text, Instant expected) throws Exception {
    assertEquals(expected, WireDates.read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "03.02.2026",
        "2026-13-01",
        "2026-02-30",
        "2026-02-03T25:00:00",
        "+12026-02-03",
        "0000-01-01"
      })
  void whatIsNoDateIsRefused(String text) {
    assertThrows(MalformedMessage.class, () -> WireDates.read(text));
  }

  @Test
  void datesAreWrittenWithTheOffsetOfTheirDay() {
    assertEquals(
        "2026-02-03T10:15:30.120+05:00",
        WireDates.write(Instant.parse("2026-02-03T05:15:30.120Z")));
    assertEquals(
        "2024-02-03T11:15:30.000+06:00", WireDates.write(Instant.parse("2024-02-03T05:15:30Z")));
  }
}
