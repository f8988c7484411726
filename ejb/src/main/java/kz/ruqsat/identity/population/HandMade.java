package kz.ruqsat.identity.population;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.identity.person.Person;
import kz.ruqsat.identity.record.RecordException;
import kz.ruqsat.identity.record.RecordTree;

/**
 * The fictitious people and organisations made by hand: one for each case a client may meet ({@code
 * people.yaml}, {@code organisations.yaml}), and plain ones to fill the room ({@code .csv}).
 *
 * @param people by what makes the case; a plain one by its number
 */
public record HandMade(Map<String, Person> people, Map<String, Organisation> organisations) {

  /** What is said about an entry and not part of it. */
  private static final String CASE = "case";

  /**
   * Reads the files.
   *
   * @throws RecordException when an entry is wrong, with its case and the place in it
   */
  public static HandMade read() {
    Map<String, Person> people =
        all("people", "iin", tree -> RecordTree.read(Person.class, PersonDefaults.complete(tree)));
    OrganisationDefaults defaults = new OrganisationDefaults(people.values());
    Map<String, Organisation> organisations =
        all(
            "organisations",
            "bin",
            tree -> RecordTree.read(Organisation.class, defaults.complete(tree)));
    return new HandMade(people, organisations);
  }

  private static <R> Map<String, R> all(
      String file, String number, Function<Map<String, Object>, R> reader) {
    List<Map<String, Object>> trees =
        Stream.of(DataFiles.yaml(file + ".yaml"), DataFiles.csv(file + ".csv"))
            .flatMap(List::stream)
            .toList();
    Map<String, R> records = new LinkedHashMap<>();
    for (Map<String, Object> tree : trees) {
      Map<String, Object> entry = new LinkedHashMap<>(tree);
      Object title = entry.containsKey(CASE) ? entry.remove(CASE) : entry.get(number);
      try {
        records.put((String) title, reader.apply(entry));
      } catch (RecordException e) {
        throw e.in(file + " '" + title + "'");
      }
    }
    return records;
  }
}
