package kz.ruqsat.regulation.load;

import java.util.Map;
import java.util.Set;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.load.file.Sections;
import kz.ruqsat.regulation.load.file.YamlMap;
import kz.ruqsat.regulation.process.Role;
import kz.ruqsat.regulation.process.Vocabulary;

/** Reads the words of procedures. */
final class VocabularyReader {

  private final Sections sections;

  VocabularyReader(Sections sections) {
    this.sections = sections;
  }

  Vocabulary read() {
    sections.define("roles", "role");
    return new Vocabulary(
        sections.entries("roles", VocabularyReader::role),
        words("states", "state"),
        words("events", "event"),
        words("documents", "document"),
        words("facts", "fact"),
        words("datasets", "dataset"));
  }

  private static Role role(String code, YamlMap map) {
    return new Role(
        code,
        map.localText("title"),
        map.flag("ofProvider"),
        Set.copyOf(map.references("actedBy", "role")),
        null,
        null,
        map.obligations());
  }

  private Map<String, LocalText> words(String section, String kind) {
    sections.define(section, kind);
    return sections.entries(section, (code, map) -> map.localText());
  }
}
