package kz.ruqsat.regulation.load.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of the law.
 *
 * @param name shown in messages
 * @param text its content
 */
public record RuleFile(String name, String text) {

  private static final String FOLDER = "/regulation/";

  /** The files of the application, as its table of contents lists them. */
  public static List<RuleFile> ofApplication() {
    return resource("contents.txt")
        .text()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(RuleFile::resource)
        .toList();
  }

  /** The files of a folder of the operator, in the order of their names. */
  public static List<RuleFile> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<RuleFile> found = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        found.add(new RuleFile(file.getFileName().toString(), Files.readString(file)));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuleFile resource(String name) {
    InputStream stream = RuleFile.class.getResourceAsStream(FOLDER + name);
    if (stream == null) {
      throw new RegulationException(
          List.of(new Problem(new Place("contents.txt", 1), "there is no file " + name)));
    }
    try (stream) {
      return new RuleFile(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
