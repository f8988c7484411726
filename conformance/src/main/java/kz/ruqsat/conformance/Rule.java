package kz.ruqsat.conformance;

import java.nio.file.Path;
import java.util.List;

/**
 * A row of the catalogue of obligations.
 *
 * @param id for example {@code S1.2.16.2}
 * @param obligation the rule in the catalogue's words
 */
record Rule(String id, String obligation) {

  /** The catalogue, in the order of the legal texts. */
  static List<Rule> catalogue(Path file) {
    return Csv.read(file).stream()
        .map(row -> new Rule(row.get("id"), row.get("obligation")))
        .toList();
  }
}
