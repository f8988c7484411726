package kz.ruqsat.calendar;

/**
 * What the texts leave open about counting; settings decide.
 *
 * @param includeFirstDay whether the day of filing is day one of a term in days (GAP-32; {@code
 *     ruqsat.calendar.include-first-day}, by default not)
 * @param rollCalendarTerms whether a term in calendar days that ends on a day off ends on the next
 *     business day instead (GAP-31; {@code ruqsat.calendar.roll-calendar-terms}, by default not)
 */
public record CountingRules(boolean includeFirstDay, boolean rollCalendarTerms) {

  /** As the catalogue of obligations resolves the silence of the texts. */
  public static final CountingRules DEFAULT = new CountingRules(false, false);
}
