package kz.ruqsat.regulation.process;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** A case walked through a procedure, as the application component will do it. */
final class Walk {

  private final CaseProcess process;
  private final Set<String> facts = new HashSet<>();
  private final Set<String> documents = new LinkedHashSet<>();
  private String state;

  Walk(CaseProcess process) {
    this.process = process;
    this.state = process.start();
  }

  Walk given(String... established) {
    facts.addAll(Set.of(established));
    return this;
  }

  Walk without(String fact) {
    facts.remove(fact);
    return this;
  }

  Walk does(String actor, String event) {
    Step step = process.step(state, event, actor, facts);
    state = step.to();
    facts.addAll(step.establishes());
    documents.addAll(step.documents());
    return this;
  }

  String state() {
    return state;
  }

  Set<String> facts() {
    return facts;
  }

  Set<String> documents() {
    return documents;
  }

  Outcome outcome() {
    return process.outcome(state, facts).orElse(null);
  }
}
