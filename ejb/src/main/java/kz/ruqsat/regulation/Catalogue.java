package kz.ruqsat.regulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue of obligations, and where in the files each is cited. */
public final class Catalogue {

  /**
   * An obligation.
   *
   * @param id for example {@code S1.2.16.2}
   * @param place where it is, for example "Annex 2, п.16 пп.2"
   * @param text the rule in our own words
   */
  public record Entry(String id, String place, String text) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, List<String>> citations;

  /**
   * @param entries the obligations
   * @param citations by id, the places as {@code file:line}
   */
  public Catalogue(List<Entry> entries, Map<String, List<String>> citations) {
    entries.forEach(entry -> this.entries.put(entry.id(), entry));
    this.citations = Map.copyOf(citations);
  }

  /** All obligations, in the order of the catalogue. */
  public List<Entry> all() {
    return List.copyOf(entries.values());
  }

  /** The obligation with an id, if there is one. */
  public Optional<Entry> find(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** Where an obligation is a rule of the data, as {@code file:line}; empty when nowhere. */
  public List<String> citations(String id) {
    return citations.getOrDefault(id, List.of());
  }
}
