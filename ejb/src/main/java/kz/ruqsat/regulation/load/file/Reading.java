package kz.ruqsat.regulation.load.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What one reading of all files shares: switches, the catalogue, citations, problems. */
public final class Reading {

  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> switches = new LinkedHashMap<>();
  private final Set<String> obligations = new HashSet<>();
  private final Map<String, List<String>> citations = new TreeMap<>();
  private final Set<String> kazakhChecked = new HashSet<>();
  private final Codes codes = new Codes();

  /**
   * @param obligations ids of the catalogue
   */
  public Reading(Set<String> obligations) {
    this.obligations.addAll(obligations);
  }

  /** Reports a mistake; the reading goes on. */
  public void problem(Place place, String reason) {
    problems.add(new Problem(place, reason));
  }

  /** The same. */
  public void problem(Problem problem) {
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

  /** Notes what a switch is set to, for {@link #resolve}. */
  public void addSwitch(String name, String value) {
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
  public void addObligation(String id, Place place) {
    if (!obligations.add(id)) {
      throw new Unreadable(place, "the obligation '" + id + "' is in the catalogue already");
    }
  }

  /** The codes that all files may refer to. */
  public Codes codes() {
    return codes;
  }

  /** Notes that a Kazakh speaker has checked the texts of a file. */
  void kazakhIsChecked(String file) {
    kazakhChecked.add(file);
  }

  boolean isKazakhChecked(String file) {
    return kazakhChecked.contains(file);
  }

  /** Notes that a rule comes from an obligation; one that is not in the catalogue is reported. */
  public void cite(String obligation, Place place) {
    if (!obligations.contains(obligation)) {
      problem(place, "there is no obligation '" + obligation + "' in the catalogue");
    }
    citations.computeIfAbsent(obligation, id -> new ArrayList<>()).add(place.toString());
  }

  /** The places that cite an obligation, by its id. */
  public Map<String, List<String>> citations() {
    return citations;
  }

  /**
   * Ends the reading.
   *
   * @throws RegulationException with every mistake that was reported
   */
  public void throwIfWrong() {
    if (!problems.isEmpty()) {
      throw new RegulationException(problems);
    }
  }
}
