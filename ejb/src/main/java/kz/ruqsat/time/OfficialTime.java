package kz.ruqsat.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time in which the law counts days and hours: that of the capital, since 1 March 2024 the same
 * in all of Kazakhstan.
 */
public final class OfficialTime {

  /** Of every day and hour that people see or the law names. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

  private OfficialTime() {}

  /** The day that it is now. */
  public static LocalDate today(Clock clock) {
    return day(clock.instant());
  }

  /** The day on which something happened. */
  public static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZONE);
  }
}
