package kz.ruqsat.regulation.process;

import java.util.List;
import java.util.Objects;
import kz.ruqsat.regulation.Term;

/**
 * By when a step is due: a term, and the state from whose entry its clock runs. Several steps may
 * share one clock (GAP-27), and a refusal may have a clock of its own (GAP-25).
 *
 * @param terms one term, or several that run one after another
 * @param since the state whose entry started the clock
 */
public record Deadline(List<Term> terms, String since) {

  public Deadline {
    terms = List.copyOf(terms);
    Objects.requireNonNull(since, "since");
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("A deadline has a term");
    }
  }
}
