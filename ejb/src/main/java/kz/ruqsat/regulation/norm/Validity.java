package kz.ruqsat.regulation.norm;

import java.time.LocalDate;

/**
 * On what days something is in force.
 *
 * @param from first day; null when it is not known
 * @param lastDay last day; null when there is no end, or it is not known
 * @param known whether both ends are known; nothing is in force on any day while they are not
 */
public record Validity(LocalDate from, LocalDate lastDay, boolean known) {

  /** In force from a day, to a day if there is one. */
  public static Validity of(LocalDate from, LocalDate lastDay) {
    return new Validity(from, lastDay, true);
  }

  /** Days that nobody knows. */
  public static Validity unknown() {
    return new Validity(null, null, false);
  }

  /** Whether it is certainly in force on the day. */
  public boolean contains(LocalDate day) {
    return known && !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
  }

  /** Whether the two share a day; unknown ones share none. */
  public boolean overlaps(Validity other) {
    return known && other.known && startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  /** Whether the other follows this one without a day between. */
  public boolean touches(Validity next) {
    return lastDay != null && lastDay.plusDays(1).equals(next.from());
  }

  private boolean startsBeforeEndOf(Validity other) {
    return other.lastDay == null || !from.isAfter(other.lastDay);
  }
}
