package kz.ruqsat.it.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The working time of the providers, counted by hand: nothing here knows the gateway's calendar.
 */
final class OfficeHours {

  static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

  private static final LocalTime CLOSING = LocalTime.of(18, 30);
  private static final List<LocalTime[]> OPEN =
      List.of(
          new LocalTime[] {LocalTime.of(9, 0), LocalTime.of(13, 0)},
          new LocalTime[] {LocalTime.of(14, 30), CLOSING});

  private final Set<LocalDate> free = new HashSet<>();
  private final Set<LocalDate> working = new HashSet<>();

  OfficeHours() {
    read("/calendar/days.csv");
    read("/calendar/doubtful/year-2027.csv");
  }

  /** When so much working time after a moment has passed. */
  Instant after(Instant start, Duration work) {
    ZonedDateTime from = start.atZone(ZONE);
    Duration left = work;
    for (LocalDate day = from.toLocalDate(); ; day = day.plusDays(1)) {
      for (LocalTime[] open : isBusiness(day) ? OPEN : List.<LocalTime[]>of()) {
        ZonedDateTime begins = day.atTime(open[0]).atZone(ZONE);
        ZonedDateTime ends = day.atTime(open[1]).atZone(ZONE);
        begins = begins.isBefore(from) ? from : begins;
        if (begins.isBefore(ends)) {
          Duration there = Duration.between(begins, ends);
          if (there.compareTo(left) >= 0) {
            return begins.plus(left).toInstant();
          }
          left = left.minus(there);
        }
      }
    }
  }

  /** The close of the business day that is so many after the day on which it was filed (GAP-32). */
  Instant closeOf(Instant filed, int businessDays) {
    ZonedDateTime at = filed.atZone(ZONE);
    LocalDate day = at.toLocalDate();
    if (!at.toLocalTime().isBefore(CLOSING)) {
      day = day.plusDays(1);
    }
    while (!isBusiness(day)) {
      day = day.plusDays(1);
    }
    for (int left = businessDays; left > 0; ) {
      day = day.plusDays(1);
      if (isBusiness(day)) {
        left--;
      }
    }
    return day.atTime(CLOSING).atZone(ZONE).toInstant();
  }

  private boolean isBusiness(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return working.contains(day) || (!weekend && !free.contains(day));
  }

  private void read(String resource) {
    try (BufferedReader rows =
        new BufferedReader(
            new InputStreamReader(
                OfficeHours.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      rows.lines()
          .filter(row -> row.matches("\\d{4}-\\d\\d-\\d\\d,.*"))
          .map(row -> row.split(",", 3))
          .forEach(
              row -> (row[1].equals("WORKING_DAY") ? working : free).add(LocalDate.parse(row[0])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
