package kz.ruqsat.regulation.load.file;

import java.util.HashMap;
import java.util.Map;

/** The codes that the files define, by what they name, so that each reference can be checked. */
public final class Codes {

  private final Map<String, Map<String, Place>> byKind = new HashMap<>();

  /** No codes yet. */
  public Codes() {}

  /**
   * Notes a code.
   *
   * @param kind what it names, as people say it: "role", "state"
   * @throws Unreadable if something of the kind already has the code
   */
  public void define(String kind, String code, Place place) {
    Place first = ofKind(kind).putIfAbsent(code, place);
    if (first != null) {
      throw new Unreadable(place, "the " + kind + " '" + code + "' is already at " + first);
    }
  }

  /** Whether something of a kind has a code. */
  public boolean has(String kind, String code) {
    return ofKind(kind).containsKey(code);
  }

  private Map<String, Place> ofKind(String kind) {
    return byKind.computeIfAbsent(kind, k -> new HashMap<>());
  }
}
