package kz.ruqsat.regulation.load;

import java.util.List;
import java.util.Objects;
import kz.ruqsat.regulation.Term;
import kz.ruqsat.regulation.process.Deadline;
import kz.ruqsat.regulation.process.Procedure;
import kz.ruqsat.regulation.process.Step;
import kz.ruqsat.regulation.process.StepLimit;
import kz.ruqsat.regulation.process.TotalTerm;

/** Reads the term of a whole action: stated or set, or else the sum of the terms of its steps. */
final class TotalReader {

  private final Procedure procedure;

  TotalReader(Procedure procedure) {
    this.procedure = procedure;
  }

  TotalTerm read(YamlMap map) {
    Term stated = map.orNull("within", Term::parse);
    String since = map.reference("since", "state");
    List<Term> sum =
        map.codes("sum").stream()
            .map(code -> step(code, map).limit())
            .filter(Objects::nonNull)
            .map(StepLimit::term)
            .toList();
    if (stated == null && sum.isEmpty()) {
      throw new Unreadable(map.place(), "a total is stated, or is the sum of steps");
    }
    return new TotalTerm(
        new Deadline(stated == null ? sum : List.of(stated), since),
        stated == null,
        map.obligations());
  }

  private Step step(String code, YamlMap map) {
    return procedure.steps().stream()
        .filter(step -> step.code().equals(code))
        .findFirst()
        .orElseThrow(() -> map.get("sum").unreadable("there is no step '" + code + "'"));
  }
}
