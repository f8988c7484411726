package kz.ruqsat.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ruqsat.csv.CsvFile;
import kz.ruqsat.csv.CsvRow;

/** What the centre is told when a case enters a state: {@code centre/states.csv}. */
@ApplicationScoped
class StateMap {

  private final Map<String, News> byState = new HashMap<>();

  /**
   * What is told.
   *
   * @param statuses one after another
   * @param papers where the papers are then
   * @param last whether the chain of messages ends
   */
  record News(List<CentreStatus> statuses, String papers, boolean last) {}

  /**
   * Reads the file.
   *
   * @throws kz.ruqsat.csv.CsvException when it is wrong
   */
  StateMap() {
    for (CsvRow row : CsvFile.resource("/centre/states.csv")) {
      byState.put(
          row.get("state"),
          new News(
              row.get("statuses", StateMap::statuses),
              row.get("papers"),
              row.get("last").equals("yes")));
    }
  }

  void checkAtStart(@Observes Startup startup) {
    // the constructor has read the file
  }

  Optional<News> of(String state) {
    return Optional.ofNullable(byState.get(state));
  }

  private static List<CentreStatus> statuses(String names) {
    return Stream.of(names.split(" ")).map(CentreStatus::valueOf).toList();
  }
}
