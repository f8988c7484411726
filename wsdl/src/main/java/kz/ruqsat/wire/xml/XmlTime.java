package kz.ruqsat.wire.xml;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/**
 * Dates and times as they travel: read in every form that clients of the gateway were seen to send,
 * written in the one form each database writes.
 */
public final class XmlTime {

  /** The zone of the state databases. */
  public static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

  static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx").withZone(ALMATY);

  static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx").withZone(ALMATY);

  private static final int MINUTE = 60;

  private XmlTime() {}

  /**
   * Reads a date: {@code 2020-02-02}, with a zone after it or a time of day, which are dropped – a
   * calendar date has neither.
   *
   * @throws java.time.DateTimeException when there is no date at the beginning of the text
   */
  public static LocalDate date(String text) {
    String trimmed = text.strip();
    return LocalDate.parse(trimmed.length() > 10 ? trimmed.substring(0, 10) : trimmed);
  }

  /**
   * Reads a moment: with an offset or {@code Z}; without one it is Almaty's time. Any number of
   * fraction digits up to nine.
   *
   * @throws java.time.DateTimeException when the text is no moment
   */
  public static Instant instant(String text) {
    TemporalAccessor read =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(
            text.strip(), OffsetDateTime::from, LocalDateTime::from);
    return read instanceof OffsetDateTime moment
        ? moment.toInstant()
        : ((LocalDateTime) read).atZone(ALMATY).toInstant();
  }

  /** Almaty's offset at the beginning of the day, to the minute: {@code +06:00}. */
  static String zoneOn(LocalDate date) {
    ZoneOffset exact = date.atStartOfDay(ALMATY).getOffset();
    ZoneOffset toTheMinute = ZoneOffset.ofTotalSeconds(exact.getTotalSeconds() / MINUTE * MINUTE);
    return toTheMinute.getId();
  }
}
