package kz.ruqsat.regulation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.regulation.process.TotalTerm;

/**
 * An action of an edition.
 *
 * @param channels by what channels it can be applied for
 * @param requires facts without which it cannot, such as that the original was on paper
 * @param permitBecomes status of the earlier permit afterwards, for example {@code REISSUED}; null
 *     when it does not change or there is none
 * @param totals term of the whole by channel, whose clocks may start in different states; empty
 *     when there is none
 */
public record ActionRule(
    Action action,
    Set<Channel> channels,
    Set<String> requires,
    String permitBecomes,
    Map<Channel, TotalTerm> totals,
    List<String> obligations)
    implements Cited {

  /** Whether it is about a permit that exists already (GAP-59). */
  public boolean needsEarlierPermit() {
    return action != Action.ISSUE;
  }
}
