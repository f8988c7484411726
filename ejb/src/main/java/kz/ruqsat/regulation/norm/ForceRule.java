package kz.ruqsat.regulation.norm;

import java.time.LocalDate;
import kz.ruqsat.regulation.Term;
import kz.ruqsat.regulation.TermUnit;

/**
 * From what day an act, or the repeal of one, takes effect.
 *
 * @param after calendar days that must expire after the day of publication; null when the act takes
 *     effect on the day of publication itself
 */
public record ForceRule(Term after) {

  public ForceRule {
    if (after != null && after.unit() != TermUnit.CALENDAR_DAYS) {
      throw new IllegalArgumentException("Acts enter into force after calendar days, not " + after);
    }
  }

  /**
   * The first day of effect. "On the expiry of ten calendar days after the day of publication": the
   * days are counted from the day after publication (Civil Code, articles 172–177), so the act
   * takes effect on the day after the tenth of them.
   */
  public LocalDate firstDay(LocalDate publishedOn) {
    return after == null ? publishedOn : publishedOn.plusDays(after.amount() + 1L);
  }
}
