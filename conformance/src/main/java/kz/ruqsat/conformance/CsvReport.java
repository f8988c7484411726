package kz.ruqsat.conformance;

import static java.util.stream.Collectors.joining;

/** {@code docs/conformance.csv}: id, obligation, status, tests; one rule a line. */
final class CsvReport {

  private CsvReport() {}

  static String write(Conformance conformance) {
    return conformance.verdicts().stream()
        .map(
            verdict ->
                Csv.line(
                    verdict.rule().id(),
                    verdict.rule().obligation(),
                    verdict.status().toString(),
                    verdict.tests().stream().map(Evidence::test).collect(joining("; "))))
        .collect(joining("\n", "id,obligation,status,tests\n", "\n"));
  }
}
