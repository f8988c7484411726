package kz.ruqsat.conformance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import kz.ruqsat.conformance.Verdict.Status;

/**
 * {@code docs/conformance.md}: a summary by part of the texts, what no test shows yet by theme, and
 * every rule with links to its tests. The same tests always give the same bytes.
 */
final class MarkdownReport {

  private static final String INTRODUCTION =
      """
      # Conformance

      Every rule of the two legal texts, and the tests that show it. The build writes this page from
      the tests that passed (`mvn verify`), so it is never edited by hand. A rule has one row in the
      [catalogue](../ejb/src/main/resources/regulation/obligations.csv); a test names it with
      `@Obligation("S1.2.16.2")`. The same as data: [conformance.csv](conformance.csv).

      A rule is **shown** when at least one test that names it passed and none failed.

      """;

  private final Headings blocks;
  private final Headings themes;
  private final StringBuilder page = new StringBuilder(INTRODUCTION);

  private MarkdownReport(Headings blocks, Headings themes) {
    this.blocks = blocks;
    this.themes = themes;
  }

  static String write(Conformance conformance, Headings blocks, Headings themes) {
    MarkdownReport report = new MarkdownReport(blocks, themes);
    report.summary(conformance);
    report.notShown(conformance);
    report.rules(conformance);
    return report.page.toString();
  }

  private void summary(Conformance all) {
    page.append("| Part of the texts | Rules | Shown | Not shown | Failed |\n");
    page.append("|---|--:|--:|--:|--:|\n");
    var byBlock = by(blocks, all);
    for (String block : blocks.all()) {
      Conformance part = new Conformance(byBlock.getOrDefault(block, List.of()));
      summaryRow("[" + block + "](#" + anchor(block) + ")", part);
    }
    summaryRow("**All**", all);
  }

  private void summaryRow(String name, Conformance part) {
    int rules = part.verdicts().size();
    long shown = part.count(Status.SHOWN);
    page.append(
        "| %s | %d | %d (%d %%) | %d | %d |\n"
            .formatted(
                name,
                rules,
                shown,
                rules == 0 ? 100 : shown * 100 / rules,
                part.count(Status.NOT_SHOWN),
                part.count(Status.FAILED)));
  }

  private void notShown(Conformance all) {
    page.append("\n## Not shown yet\n\nBy the part of the gateway whose tests will show it.\n");
    var open = by(themes, all, verdict -> verdict.status() != Status.SHOWN);
    for (String theme : themes.all()) {
      List<Verdict> left = open.getOrDefault(theme, List.of());
      if (left.isEmpty()) {
        page.append("\n**").append(theme).append("**: nothing left.\n");
        continue;
      }
      page.append("\n<details><summary><b>%s</b>: %d</summary>\n\n".formatted(theme, left.size()));
      left.forEach(v -> page.append("- `%s` %s\n".formatted(v.rule().id(), text(v.rule()))));
      page.append("\n</details>\n");
    }
  }

  private void rules(Conformance all) {
    var byBlock = by(blocks, all);
    for (String block : blocks.all()) {
      page.append("\n## ")
          .append(block)
          .append("\n\n| Id | Rule | Status | Tests |\n|---|---|---|---|\n");
      for (Verdict verdict : byBlock.getOrDefault(block, List.of())) {
        page.append(
            "| %s | %s | %s | %s |\n"
                .formatted(
                    verdict.rule().id(),
                    text(verdict.rule()),
                    verdict.status() == Status.FAILED ? "**FAILED**" : verdict.status(),
                    verdict.tests().stream().map(MarkdownReport::link).collect(joining("<br>"))));
      }
    }
  }

  private static Map<String, List<Verdict>> by(Headings headings, Conformance all) {
    return by(headings, all, verdict -> true);
  }

  private static Map<String, List<Verdict>> by(
      Headings headings, Conformance all, Predicate<Verdict> wanted) {
    return all.verdicts().stream()
        .filter(wanted)
        .collect(groupingBy(verdict -> headings.of(verdict.rule().id())));
  }

  private static String link(Evidence test) {
    return "[%s](../%s)".formatted(test.test(), test.source().toString().replace('\\', '/'));
  }

  private static String text(Rule rule) {
    return rule.obligation().replace("|", "\\|").replace("<", "&lt;");
  }

  /** The anchor that readers of Markdown make of a heading: letters, digits and hyphens. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-');
  }
}
