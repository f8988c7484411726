package kz.ruqsat.regulation;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours of a provider for one purpose, as the law states them: open, lunch break, close, and the
 * days of the week that are off. They differ by service and purpose (GAP-45: the licence is served
 * to 16:00, complaints are taken to 18:30). Holidays are off as well; when they are is for {@code
 * kz.ruqsat.calendar} to say.
 *
 * @param lunchFrom start of the break; without a break the same as {@code lunchTo}
 * @param daysOff days of the week, at most six
 */
public record WorkingHours(
    LocalTime open,
    LocalTime lunchFrom,
    LocalTime lunchTo,
    LocalTime close,
    Set<DayOfWeek> daysOff) {

  private static final Pattern TEXT =
      Pattern.compile("(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)(?: lunch (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d))?");
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  public WorkingHours {
    if (!open.isBefore(close)
        || lunchFrom.isBefore(open)
        || lunchTo.isBefore(lunchFrom)
        || close.isBefore(lunchTo)) {
      throw new IllegalArgumentException(
          "Hours are out of order: open %s, lunch %s-%s, close %s"
              .formatted(open, lunchFrom, lunchTo, close));
    }
    if (daysOff.size() == DayOfWeek.values().length) {
      throw new IllegalArgumentException("A provider works on some day of the week");
    }
    daysOff = Set.copyOf(daysOff);
  }

  /**
   * Reads hours from Monday to Friday, for example {@code 09:00-18:30 lunch 13:00-14:30}; the lunch
   * break may be left out.
   *
   * @throws IllegalArgumentException if the text is anything else
   * @throws java.time.format.DateTimeParseException if a time does not exist
   */
  public static WorkingHours parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' are no hours: write 09:00-18:30 lunch 13:00-14:30");
    }
    LocalTime close = LocalTime.parse(matcher.group(2));
    boolean lunch = matcher.group(3) != null;
    return new WorkingHours(
        LocalTime.parse(matcher.group(1)),
        lunch ? LocalTime.parse(matcher.group(3)) : close,
        lunch ? LocalTime.parse(matcher.group(4)) : close,
        close,
        WEEKEND);
  }

  /** The same hours with other days of the week off. */
  public WorkingHours offOn(Set<DayOfWeek> days) {
    return new WorkingHours(open, lunchFrom, lunchTo, close, days);
  }

  public boolean hasLunch() {
    return lunchFrom.isBefore(lunchTo);
  }

  /** The hours as {@link #parse} reads them, with the days off when they are not the weekend. */
  @Override
  public String toString() {
    String lunch = hasLunch() ? " lunch " + lunchFrom + "-" + lunchTo : "";
    String off =
        daysOff.equals(WEEKEND)
            ? ""
            : " off on " + (daysOff.isEmpty() ? "no day" : EnumSet.copyOf(daysOff));
    return open + "-" + close + lunch + off;
  }
}
