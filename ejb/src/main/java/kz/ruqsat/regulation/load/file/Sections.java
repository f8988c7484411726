package kz.ruqsat.regulation.load.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** All files, each cut into its sections; a section may be in any file, and in several. */
public final class Sections {

  private static final Set<String> NAMES =
      Set.of(
          "kazakh",
          "obligations",
          "resolutions",
          "roles",
          "states",
          "events",
          "documents",
          "facts",
          "datasets",
          "systems",
          "ministries",
          "providers",
          "acts",
          "forms",
          "indicators",
          "services",
          "edition");

  private final List<YamlMap> files = new ArrayList<>();

  /** Cuts files; what is not YAML, or no section of the law, is reported. */
  public Sections(List<RuleFile> ruleFiles, Reading reading) {
    for (RuleFile file : ruleFiles) {
      compose(file, reading).ifPresent(files::add);
    }
    files.forEach(file -> checkNames(file, reading));
    files.forEach(file -> noteKazakh(file, reading));
  }

  /** Reads every rule of a section that is a list, in all files. */
  public <T> List<T> list(String section, Function<YamlMap, T> reader) {
    return files.stream().flatMap(file -> file.each(section, reader).stream()).toList();
  }

  /** Reads every entry of a section that maps codes to rules, in all files. */
  public <T> Map<String, T> entries(String section, BiFunction<String, YamlMap, T> reader) {
    Map<String, T> read = new LinkedHashMap<>();
    files.forEach(file -> read.putAll(file.eachEntry(section, reader)));
    return read;
  }

  /** Notes the codes of a section that maps codes to rules, in all files. */
  public void define(String section, String kind) {
    for (YamlMap file : files) {
      file.reading().guard(() -> file.find(section).ifPresent(value -> define(value.map(), kind)));
    }
  }

  private static void define(YamlMap entries, String kind) {
    Reading reading = entries.reading();
    for (String code : entries.keys()) {
      reading.guard(() -> reading.codes().define(kind, code, entries.get(code).place()));
    }
  }

  private static Optional<YamlMap> compose(RuleFile file, Reading reading) {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(file.name()).build();
      Optional<Node> root = new Compose(settings).composeString(file.text());
      return root.map(node -> new YamlValue(file.name(), node, reading).map());
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      reading.problem(new Place(file.name(), line), "this is not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      reading.problem(new Place(file.name(), 1), "this is not YAML: " + e.getMessage());
    } catch (Unreadable e) {
      reading.problem(e.problem());
    }
    return Optional.empty();
  }

  private static void checkNames(YamlMap file, Reading reading) {
    for (String name : file.keys()) {
      if (!NAMES.contains(name)) {
        reading.problem(file.get(name).place(), "there is no section '" + name + "'");
      }
    }
  }

  private static void noteKazakh(YamlMap file, Reading reading) {
    if ("CHECKED".equals(file.textOrNull("kazakh"))) {
      reading.kazakhIsChecked(file.file());
    }
  }
}
