package kz.ruqsat.regulation.load;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import kz.ruqsat.csv.CsvFile;
import kz.ruqsat.regulation.Catalogue;
import kz.ruqsat.regulation.Regulation;
import kz.ruqsat.regulation.load.file.RegulationException;
import kz.ruqsat.regulation.load.file.RuleFile;

/**
 * Finds the files of the law: those of the application, and those of the operator's folder {@code
 * ruqsat.regulation.folder}, if it is set.
 */
public final class LawFiles {

  private static final String DEMO = "/regulation/demo.properties";

  private LawFiles() {}

  /**
   * Reads and checks the law.
   *
   * @param settings of the operator; with {@code ruqsat.demo} those of the demo stand in for what
   *     he does not set
   * @throws RegulationException with every mistake that was found
   */
  public static Regulation load(Settings settings) {
    List<RuleFile> files = new ArrayList<>(RuleFile.ofApplication());
    settings
        .find("ruqsat.regulation.folder")
        .map(Path::of)
        .map(RuleFile::in)
        .ifPresent(files::addAll);
    boolean demo = settings.find("ruqsat.demo").map(Boolean::valueOf).orElse(false);
    return RegulationLoader.load(files, catalogue(), demo ? withDemo(settings) : settings);
  }

  /** The catalogue of obligations. */
  public static List<Catalogue.Entry> catalogue() {
    return CsvFile.resource("/regulation/obligations.csv").stream()
        .map(row -> new Catalogue.Entry(row.get("id"), row.get("place"), row.get("obligation")))
        .toList();
  }

  private static Settings withDemo(Settings settings) {
    Properties demo = new Properties();
    try (Reader reader =
        new InputStreamReader(LawFiles.class.getResourceAsStream(DEMO), StandardCharsets.UTF_8)) {
      demo.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(DEMO, e);
    }
    return name -> settings.find(name).or(() -> Optional.ofNullable(demo.getProperty(name)));
  }
}
