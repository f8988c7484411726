package kz.ruqsat.conformance;

import java.util.List;

/**
 * What the tests say about one rule.
 *
 * @param tests those that name the rule and ran, skipped ones left out, sorted by name
 */
record Verdict(Rule rule, Status status, List<Evidence> tests) {

  /** A rule is shown when a test passed and none failed. */
  enum Status {
    SHOWN,
    FAILED,
    NOT_SHOWN;

    @Override
    public String toString() {
      return name().replace('_', ' ');
    }
  }

  static Verdict of(Rule rule, List<Evidence> named) {
    List<Evidence> ran = named.stream().filter(e -> e.outcome() != Outcome.SKIPPED).toList();
    boolean failed = ran.stream().anyMatch(e -> e.outcome() == Outcome.FAILED);
    Status status = ran.isEmpty() ? Status.NOT_SHOWN : failed ? Status.FAILED : Status.SHOWN;
    return new Verdict(rule, status, ran);
  }
}
