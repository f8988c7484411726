package kz.ruqsat.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.ruqsat.regulation.Term;
import kz.ruqsat.regulation.TermUnit;

/**
 * When the terms of one provider end. What happens outside working hours counts as happening at the
 * next moment of work, and a term in days ends at closing time of its last day (GAP-31, GAP-32).
 *
 * <p>All methods throw {@link UnknownYearException} when a term touches a year whose holidays are
 * not known.
 */
public final class Deadlines {

  private final WorkingCalendar calendar;
  private final CountingRules rules;

  Deadlines(WorkingCalendar calendar, CountingRules rules) {
    this.calendar = calendar;
    this.rules = rules;
  }

  /** The working time behind the terms. */
  public WorkingCalendar calendar() {
    return calendar;
  }

  /**
   * The last moment of a term: done at that moment is done in time.
   *
   * @param start when it began, at any hour of any day
   */
  public Instant due(Term term, Instant start) {
    Instant begun = calendar.openAt(start);
    LocalDate day = calendar.dateOf(begun);
    int count = term.amount() - (rules.includeFirstDay() && term.amount() > 0 ? 1 : 0);
    return switch (term.unit()) {
      case WORKING_MINUTES -> calendar.plus(begun, Duration.ofMinutes(term.amount()));
      case BUSINESS_DAYS -> endOfBusinessDays(day, count);
      case CALENDAR_DAYS -> endOfCalendarDays(day, count);
    };
  }

  /** The last moment of several terms that follow each other, each starting when one ends. */
  public Instant due(List<Term> terms, Instant start) {
    Instant end = start;
    for (Term term : terms) {
      end = due(term, end);
    }
    return end;
  }

  /** Working time left at a moment; negative when overdue, and by how much. */
  public Duration left(Instant due, Instant now) {
    return calendar.between(now, due);
  }

  /** Whether a moment is past the last one allowed, whether worked or not. */
  public boolean isOverdue(Instant due, Instant now) {
    return now.isAfter(due);
  }

  /**
   * The new last moment of a term that stood still. It is later by as many units of the term as
   * passed in between: working time, business days or calendar days. A term that was overdue when
   * it stopped stays so.
   *
   * @param unit what the term is counted in
   * @param due its last moment before the pause
   * @param paused when it stopped
   * @param resumed when it ran on, not before {@code paused}
   */
  public Instant afterPause(TermUnit unit, Instant due, Instant paused, Instant resumed) {
    if (resumed.isBefore(paused)) {
      throw new IllegalArgumentException("Resumed " + resumed + " before paused " + paused);
    }
    if (isOverdue(due, paused)) {
      return due;
    }
    LocalDate last = calendar.dateOf(due);
    LocalDate from = calendar.dateOf(calendar.openAt(paused));
    LocalDate to = calendar.dateOf(calendar.openAt(resumed));
    return switch (unit) {
      case WORKING_MINUTES -> calendar.plus(due, calendar.between(paused, resumed));
      case BUSINESS_DAYS -> endOfBusinessDays(last, calendar.days().between(from, to));
      case CALENDAR_DAYS -> endOfCalendarDays(last, ChronoUnit.DAYS.between(from, to));
    };
  }

  private Instant endOfBusinessDays(LocalDate day, int count) {
    return calendar.closing(count == 0 ? day : calendar.days().after(day, count));
  }

  private Instant endOfCalendarDays(LocalDate day, long count) {
    LocalDate last = day.plusDays(count);
    return calendar.closing(rules.rollCalendarTerms() ? calendar.days().onOrAfter(last) : last);
  }
}
