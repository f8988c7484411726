package kz.ruqsat.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The notes of tests on disk: {@code <module>/target/obligations/<test class>.csv} with the columns
 * obligation, test, outcome.
 */
final class EvidenceFolder {

  private static final Path PLACE = Path.of("target", "obligations");
  private static final String SUFFIX = ".csv";

  private EvidenceFolder() {}

  /** Replaces the files of the classes that ran; a class that names nothing keeps no file. */
  static void write(Path folder, Collection<Run> runs) {
    Map<String, Map<String, Outcome>> files = new TreeMap<>();
    for (Run run : runs) {
      var lines = files.computeIfAbsent(run.test().file(), file -> new TreeMap<>());
      for (String obligation : run.test().obligations()) {
        lines.merge(Csv.line(obligation, run.test().test()), run.outcome(), Outcome::and);
      }
    }
    files.forEach((file, lines) -> write(folder.resolve(file + SUFFIX), lines));
  }

  private static void write(Path file, Map<String, Outcome> lines) {
    try {
      if (lines.isEmpty()) {
        Files.deleteIfExists(file);
        return;
      }
      List<String> content = new ArrayList<>(List.of("obligation,test,outcome"));
      lines.forEach((line, outcome) -> content.add(line + "," + outcome));
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  /**
   * All notes of all modules directly under the root of the project. A test that ran in several
   * folders, against several databases, is one test.
   */
  static List<Evidence> readAll(Path root) {
    Map<Evidence, Outcome> all = new HashMap<>();
    try (Stream<Path> modules = Files.list(root)) {
      for (Path module : modules.filter(path -> Files.isDirectory(path.resolve(PLACE))).toList()) {
        try (Stream<Path> files = Files.walk(module.resolve(PLACE))) {
          files
              .filter(path -> path.toString().endsWith(SUFFIX))
              .flatMap(file -> read(root, module, file))
              .forEach(note -> all.merge(note.of(Outcome.SKIPPED), note.outcome(), Outcome::and));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the notes of tests under " + root, e);
    }
    return all.entrySet().stream().map(note -> note.getKey().of(note.getValue())).toList();
  }

  private static Stream<Evidence> read(Path root, Path module, Path file) {
    String testClass = file.getFileName().toString().replace(SUFFIX, "");
    Path source =
        root.relativize(module)
            .resolve("src/test/java")
            .resolve(testClass.replace('.', '/') + ".java");
    return Csv.read(file).stream()
        .map(
            row ->
                new Evidence(
                    row.get("obligation"),
                    row.get("test"),
                    Outcome.valueOf(row.get("outcome")),
                    source));
  }
}
