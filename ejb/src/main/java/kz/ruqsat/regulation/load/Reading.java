package kz.ruqsat.regulation.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What one reading of all files shares: switches, the catalogue, citations, problems. */
final class Reading {

  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> switches = new LinkedHashMap<>();
  private final Set<String> obligations = new HashSet<>();
  private final Map<String, List<String>> citations = new TreeMap<>();
  private final Set<String> kazakhChecked = new HashSet<>();
  private final Codes codes = new Codes();

  /**
   * @param obligations ids of the catalogue
   */
  Reading(Set<String> obligations) {
    this.obligations.addAll(obligations);
  }

  void problem(Place place, String reason) {
    problems.add(new Problem(place, reason));
  }

  void problem(Problem problem) {
    problems.add(problem);
  }

  /** Does something, and notes the problem if it cannot be done. */
  void guard(Runnable action) {
    try {
      action.run();
    } catch (Unreadable e) {
      problem(e.problem());
    }
  }

  void addSwitch(String name, String value) {
    switches.put(name, value);
  }

  /** The text of a value, with a switch replaced by what it is set to. */
  String resolve(String text, Place place) {
    if (!text.startsWith("${") || !text.endsWith("}")) {
      return text;
    }
    String name = text.substring(2, text.length() - 1);
    if (!switches.containsKey(name)) {
      throw new Unreadable(place, "there is no switch '" + name + "'");
    }
    return switches.get(name);
  }

  /** Adds an obligation that a file brings with it. */
  void addObligation(String id, Place place) {
    if (!obligations.add(id)) {
      throw new Unreadable(place, "the obligation '" + id + "' is in the catalogue already");
    }
  }

  Codes codes() {
    return codes;
  }

  /** Notes that a Kazakh speaker has checked the texts of a file. */
  void kazakhIsChecked(String file) {
    kazakhChecked.add(file);
  }

  boolean isKazakhChecked(String file) {
    return kazakhChecked.contains(file);
  }

  void cite(String obligation, Place place) {
    if (!obligations.contains(obligation)) {
      problem(place, "there is no obligation '" + obligation + "' in the catalogue");
    }
    citations.computeIfAbsent(obligation, id -> new ArrayList<>()).add(place.toString());
  }

  Map<String, List<String>> citations() {
    return citations;
  }

  void throwIfWrong() {
    if (!problems.isEmpty()) {
      throw new RegulationException(problems);
    }
  }
}
