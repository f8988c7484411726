package kz.ruqsat.regulation.passport;

import java.util.List;
import java.util.Set;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Cited;

/**
 * Whether a service costs something. Rates are elsewhere: the texts state none.
 *
 * @param kind what the edition says
 * @param actions what is paid for; empty when nothing is
 * @param throughGateway actions whose portal requests are paid through ПШЭП
 */
public record FeeRule(
    Kind kind, Set<Action> actions, Set<Action> throughGateway, List<String> obligations)
    implements Cited {

  /** What an edition says about a fee. */
  public enum Kind {
    FREE,
    PAID,
    /** Nothing: no payment is demanded unless configured (GAP-50). */
    NOT_STATED
  }
}
