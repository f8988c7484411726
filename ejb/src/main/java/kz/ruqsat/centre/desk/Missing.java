package kz.ruqsat.centre.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.ruqsat.application.ApplicationFault.Detail;
import kz.ruqsat.application.handling.CaseView;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.FilingRules;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.Regulations;
import kz.ruqsat.regulation.document.DocumentRule;

/**
 * A document that a package lacks.
 *
 * @param document its code
 * @param title as the law calls it
 * @param kind what is wrong with it, for example {@code TOO_FEW} or {@code NOT_NOTARISED}
 */
public record Missing(String document, LocalText title, String kind) {

  /** What is missing, with the titles of the law. */
  public static List<Missing> of(Regulations law, CaseView view, List<Detail> details) {
    FilingRules rules =
        law.filing(view.edition(), view.action(), Channel.STATE_CORPORATION, view.applicantType());
    return details.stream()
        .map(it -> new Missing(it.at(), title(rules, it.at()), it.kind()))
        .toList();
  }

  /** The list for the receipt, in a language. */
  public static String list(List<Missing> all, Locale language) {
    return all.stream()
        .map(it -> it.title.in(language))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static LocalText title(FilingRules rules, String code) {
    return rules.documents().documents().stream()
        .filter(rule -> rule.code().equals(code))
        .map(DocumentRule::title)
        .findFirst()
        .orElseThrow();
  }
}
