package kz.ruqsat.shep.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.ValueRange;
import kz.ruqsat.time.OfficialTime;

/**
 * Dates on the wire: read with an offset, with {@code Z}, without either, with up to nine digits of
 * a second, or as a bare date; written with milliseconds and the offset of Kazakhstan on that day.
 */
public final class WireDates {

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX").withZone(OfficialTime.ZONE);

  private static final DateTimeFormatter READ =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .toFormatter()
          .withResolverStyle(ResolverStyle.STRICT);

  /** Databases know other limits than Java, and senders none. */
  private static final ValueRange YEARS = ValueRange.of(1, 9999);

  private WireDates() {}

  /** Writes an instant, for example {@code 2026-02-03T10:15:30.120+05:00}. */
  public static String write(Instant instant) {
    return WRITTEN.format(instant);
  }

  /**
   * Reads a date.
   *
   * @throws MalformedMessage when the text is no date in any of the known forms, or its year has
   *     not four digits
   */
  public static Instant read(String text) throws MalformedMessage {
    try {
      TemporalAccessor read =
          READ.parseBest(
              text,
              OffsetDateTime::from,
              LocalDateTime::from,
              accessor -> LocalDate.from(accessor));
      if (!YEARS.isValidIntValue(read.get(ChronoField.YEAR))) {
        throw new DateTimeException("out of range");
      }
      if (read instanceof OffsetDateTime exact) {
        return exact.toInstant();
      }
      if (read instanceof LocalDateTime local) {
        return local.atZone(OfficialTime.ZONE).toInstant();
      }
      return LocalDate.from(read).atStartOfDay(OfficialTime.ZONE).toInstant();
    } catch (DateTimeException e) {
      throw new MalformedMessage("a date is not in the form of xs:dateTime");
    }
  }
}
