package kz.ruqsat.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Set;

/**
 * Which days are worked, by the law on holidays and the acts that move days off. Everything is
 * counted once, at the start; each question is then a look into an array.
 */
public final class BusinessDays {

  private final SpecialDays special;
  private final LocalDate first;

  /** For each day the number of business days before it; one more entry for the end. */
  private final int[] before;

  /** The business days, as numbers of days since the first. */
  private final int[] business;

  BusinessDays(SpecialDays special, Set<DayOfWeek> daysOff) {
    this.special = special;
    first = LocalDate.of(special.firstYear(), 1, 1);
    int days = (int) ChronoUnit.DAYS.between(first, LocalDate.of(special.lastYear() + 1, 1, 1));
    before = new int[days + 1];
    int[] found = new int[days];
    for (int day = 0; day < days; day++) {
      boolean works = works(first.plusDays(day), daysOff);
      found[before[day]] = day;
      before[day + 1] = before[day] + (works ? 1 : 0);
    }
    business = Arrays.copyOf(found, before[days]);
  }

  private boolean works(LocalDate date, Set<DayOfWeek> daysOff) {
    return special
        .on(date)
        .map(day -> day.kind() == SpecialDay.Kind.WORKING_DAY)
        .orElse(!daysOff.contains(date.getDayOfWeek()));
  }

  /**
   * Whether a day is worked.
   *
   * @throws UnknownYearException as all methods here, if a year in question is not known
   */
  public boolean isBusinessDay(LocalDate date) {
    int day = index(date);
    return before[day + 1] > before[day];
  }

  /** The date itself if it is worked, else the next business day. */
  public LocalDate onOrAfter(LocalDate date) {
    return business(before[index(date)]);
  }

  /**
   * The business day that is so many business days after a date; the date itself is not counted.
   *
   * @param count one or more
   */
  public LocalDate after(LocalDate date, int count) {
    if (count < 1) {
      throw new IllegalArgumentException("Not a number of days to go forward: " + count);
    }
    return business(before[index(date) + 1] + count - 1);
  }

  /** How many business days there are after one date up to another, which is counted. */
  public int between(LocalDate after, LocalDate upTo) {
    return before[index(upTo) + 1] - before[index(after) + 1];
  }

  /** How many business days a year has. */
  public int in(int year) {
    LocalDate newYear = LocalDate.of(year, 1, 1);
    return before[index(newYear.withMonth(12).withDayOfMonth(31)) + 1] - before[index(newYear)];
  }

  /** How many business days there are before a date, counted from the first known year. */
  int ordinal(LocalDate date) {
    return before[index(date)];
  }

  /** The business day with a number, as {@link #ordinal} counts. */
  LocalDate business(int ordinal) {
    if (ordinal >= business.length) {
      throw unknown(special.lastYear() + 1);
    }
    return first.plusDays(business[ordinal]);
  }

  private int index(LocalDate date) {
    int year = date.getYear();
    if (year < special.firstYear() || year > special.lastYear()) {
      throw unknown(year);
    }
    return (int) (date.toEpochDay() - first.toEpochDay());
  }

  private UnknownYearException unknown(int year) {
    return new UnknownYearException(year, special.firstYear(), special.lastYear());
  }
}
