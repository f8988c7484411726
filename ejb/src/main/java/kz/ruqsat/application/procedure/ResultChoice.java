package kz.ruqsat.application.procedure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.Direction;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.ResultRule;
import kz.ruqsat.regulation.ResultRule.Medium;

/** Which result of an edition a case leads to, and on what. */
public final class ResultChoice {

  private ResultChoice() {}

  /**
   * The results of the action. Where directions lead to different ones there are several, if
   * several were chosen: an attestat and a qualification attestat (S1.1.5.1, S1.1.5.2).
   */
  public static List<ResultRule> of(Edition edition, Application application) {
    Set<String> byDirection =
        edition.rules().directions().stream()
            .filter(direction -> application.directions().contains(direction.code()))
            .map(Direction::result)
            .collect(Collectors.toSet());
    return edition.rules().results().stream()
        .filter(rule -> rule.actions().contains(application.action()))
        .filter(rule -> byDirection.isEmpty() || byDirection.contains(rule.code()))
        .limit(Math.max(1, byDirection.size()))
        .toList();
  }

  /** Whether the result is a paper: by law, by wish, or because everything went on paper. */
  public static boolean onPaper(ResultRule result, Application application) {
    return result.media().equals(Set.of(Medium.PAPER))
        || application.facts().contains(Facts.PAPER_ASKED)
        || (result.media().contains(Medium.PAPER) && application.channel() == Channel.REGISTRY);
  }
}
