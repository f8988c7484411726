package kz.ruqsat.conformance;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;

/** The verdict on every rule of the catalogue, in its order. */
record Conformance(List<Verdict> verdicts) {

  /**
   * Judges every rule by the notes of the tests.
   *
   * @throws UnknownObligationException when a test names a rule the catalogue does not have
   */
  static Conformance judge(List<Rule> catalogue, List<Evidence> evidence) {
    Set<String> known = catalogue.stream().map(Rule::id).collect(toSet());
    List<Evidence> unknown =
        evidence.stream().filter(e -> !known.contains(e.obligation())).toList();
    if (!unknown.isEmpty()) {
      throw new UnknownObligationException(unknown);
    }
    var byRule =
        evidence.stream()
            .sorted(comparing(Evidence::test).thenComparing(Evidence::source))
            .collect(groupingBy(Evidence::obligation));
    return new Conformance(
        catalogue.stream()
            .map(rule -> Verdict.of(rule, byRule.getOrDefault(rule.id(), List.of())))
            .toList());
  }

  long count(Verdict.Status status) {
    return verdicts.stream().filter(v -> v.status() == status).count();
  }
}
