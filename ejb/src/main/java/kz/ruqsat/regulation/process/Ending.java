package kz.ruqsat.regulation.process;

import java.util.Set;

/**
 * How a case ends in a final state.
 *
 * @param outcome how it ends
 * @param refusedIf the fact that makes it a refusal nevertheless: a refusal by the Commission
 *     reaches the cabinet by the same steps as a certificate; null when there is none
 */
public record Ending(Outcome outcome, String refusedIf) {

  /** How a case with these facts ends. */
  Outcome with(Set<String> facts) {
    return refusedIf != null && facts.contains(refusedIf) ? Outcome.REFUSED : outcome;
  }
}
