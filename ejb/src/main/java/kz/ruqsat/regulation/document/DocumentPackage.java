package kz.ruqsat.regulation.document;

import java.util.List;

/**
 * The documents for one kind of application: service, edition, action, channel and type of
 * applicant.
 *
 * @param documents rules that concern this kind of application
 * @param stateData what is obtained from state systems for it
 * @param inText whether the list is in our texts; otherwise it is configured, because the act that
 *     holds it is not
 */
public record DocumentPackage(
    List<DocumentRule> documents, List<StateData> stateData, boolean inText) {

  /** What is missing or insufficient, in the order of the list; empty when nothing is. */
  public List<Shortfall> check(FiledPackage filed) {
    return documents.stream()
        .filter(rule -> rule.isNeeded(filed))
        .flatMap(rule -> new DocumentCheck(rule, filed).shortfalls().stream())
        .toList();
  }
}
