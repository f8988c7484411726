package kz.ruqsat.regulation.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.Law;

/**
 * Lays the steps of an edition next to a table written by hand from the acts. A line of the table:
 * states, event, role, term, next state, documents – separated by bars; terms with another clock
 * than the state left are written {@code P2BD since NEW}.
 */
final class StepTable {

  private StepTable() {}

  static void assertSteps(
      String service, String edition, Action action, Channel channel, String table) {
    Procedure procedure = Law.rules(service, edition).procedures().get("CASE");
    List<String> found =
        procedure.stepsFor(action, channel).stream().map(StepTable::line).sorted().toList();

    assertEquals(
        String.join("\n", expected(table)), String.join("\n", found), action + " by " + channel);
  }

  private static List<String> expected(String table) {
    List<String> lines = new ArrayList<>();
    for (String line : table.lines().filter(line -> !line.isBlank()).toList()) {
      List<String> cells = new ArrayList<>();
      for (String cell : line.strip().split("\\|", -1)) {
        cells.add(cell.strip());
      }
      lines.add(String.join(" | ", cells));
    }
    return lines.stream().sorted().toList();
  }

  private static String line(Step step) {
    return String.join(
        " | ",
        String.join(" ", new TreeSet<>(step.from())),
        step.event(),
        step.by(),
        term(step),
        step.to(),
        step.documents().stream().sorted().collect(Collectors.joining(" ")));
  }

  private static String term(Step step) {
    StepLimit limit = step.limit();
    if (limit == null) {
      return "-";
    }
    if (limit.isTotal()) {
      return "TOTAL";
    }
    boolean ownClock = step.from().size() == 1 && step.from().contains(limit.since());
    return limit.term() + (ownClock ? "" : " since " + limit.since());
  }
}
