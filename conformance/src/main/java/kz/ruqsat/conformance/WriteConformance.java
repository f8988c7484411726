package kz.ruqsat.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The last step of the build: reads what the tests of all modules noted and writes {@code
 * conformance.md} and {@code conformance.csv}. A build without tests leaves both as they are.
 */
public final class WriteConformance {

  private WriteConformance() {}

  /**
   * Runs the step. A failure is thrown, so that Maven and a shell both see it.
   *
   * @param arguments root of the project, catalogue of obligations, folder of the documents
   */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    List<Rule> catalogue = Rule.catalogue(Path.of(arguments[1]));
    Path documents = Path.of(arguments[2]);

    List<Evidence> evidence = EvidenceFolder.readAll(root);
    if (evidence.isEmpty()) {
      System.out.println("No test noted an obligation; the conformance report stays as it is.");
      return;
    }
    Conformance conformance = Conformance.judge(catalogue, evidence);
    Files.createDirectories(documents);
    Files.writeString(documents.resolve("conformance.csv"), CsvReport.write(conformance));
    Files.writeString(
        documents.resolve("conformance.md"),
        MarkdownReport.write(conformance, Headings.blocks(), Headings.themes()));
    System.out.printf(
        "Obligations: %d, shown %d, failed %d, not shown %d%n",
        catalogue.size(),
        conformance.count(Verdict.Status.SHOWN),
        conformance.count(Verdict.Status.FAILED),
        conformance.count(Verdict.Status.NOT_SHOWN));
  }
}
