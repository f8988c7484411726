package kz.ruqsat.regulation.document;

import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.regulation.document.Shortfall.Kind;

/** Whether a package has one document as its rule demands. */
final class DocumentCheck {

  private final DocumentRule rule;
  private final FiledPackage filed;
  private final List<GivenDocument> given;

  DocumentCheck(DocumentRule rule, FiledPackage filed) {
    this.rule = rule;
    this.filed = filed;
    this.given = filed.documents().stream().filter(rule::isMeant).toList();
  }

  List<Shortfall> shortfalls() {
    if (isInStateData(rule.replacedBy()) || isInStateData(rule.obtainedFrom())) {
      return List.of();
    }
    if (rule.obtainedFrom() != null) {
      return List.of(shortfall(Kind.NOT_IN_STATE_DATA, 1, 0));
    }
    if (given.isEmpty() && rule.optional()) {
      return List.of();
    }
    List<Shortfall> found = new ArrayList<>();
    if (given.size() < rule.atLeast()) {
      found.add(shortfall(Kind.TOO_FEW, rule.atLeast(), given.size()));
    }
    int days = given.stream().mapToInt(GivenDocument::days).sum();
    if (days < rule.totalDays()) {
      found.add(shortfall(Kind.TOO_SHORT, rule.totalDays(), days));
    }
    checkKind(found);
    rule.demands().stream().sorted().forEach(demand -> checkDemand(demand, found));
    return found;
  }

  private boolean isInStateData(String dataset) {
    return dataset != null && filed.stateData().contains(dataset);
  }

  private void checkKind(List<Shortfall> found) {
    boolean accepted =
        given.stream()
            .anyMatch(document -> rule.kinds().stream().anyMatch(kind -> kind.accepts(document)));
    if (!rule.kinds().isEmpty() && !given.isEmpty() && !accepted) {
      found.add(shortfall(Kind.KIND_NOT_ACCEPTED, 1, 0));
    }
  }

  private void checkDemand(Demand demand, List<Shortfall> found) {
    int having = (int) given.stream().filter(document -> document.has().contains(demand)).count();
    if (having < given.size()) {
      found.add(shortfall(kindOf(demand), given.size(), having));
    }
  }

  private static Kind kindOf(Demand demand) {
    return switch (demand) {
      case SIGNED -> Kind.NOT_SIGNED;
      case ORIGINAL_COMPARED -> Kind.ORIGINAL_NOT_COMPARED;
      case NOTARISED -> Kind.NOT_NOTARISED;
    };
  }

  private Shortfall shortfall(Kind kind, int needed, int having) {
    return new Shortfall(rule.code(), kind, needed, having, rule.obligations());
  }
}
