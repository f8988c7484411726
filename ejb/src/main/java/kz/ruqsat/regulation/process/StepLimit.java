package kz.ruqsat.regulation.process;

import kz.ruqsat.regulation.Term;

/**
 * How long a step may take.
 *
 * @param term its own term; null when only the total term of the action limits it
 * @param since the state whose entry starts the clock; null for the total term, which has its own
 */
public record StepLimit(Term term, String since) {

  /** Limited by the total term of the action only. */
  public static final StepLimit TOTAL = new StepLimit(null, null);

  /** Whether the total term of the action is its limit. */
  public boolean isTotal() {
    return term == null;
  }
}
