package kz.ruqsat.identity.population;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.ruqsat.csv.CsvFile;
import kz.ruqsat.identity.record.RecordText;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads the files of the hand-made population as trees of texts. */
final class DataFiles {

  private static final String FOLDER = "/identity/population/";

  private DataFiles() {}

  /** A list of trees; every value is a text, so that numbers keep their leading zeros. */
  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> yaml(String name) {
    LoadSettings settings =
        LoadSettings.builder().setSchema(new FailsafeSchema()).setLabel(name).build();
    try (InputStream file = DataFiles.class.getResourceAsStream(FOLDER + name)) {
      return (List<Map<String, Object>>)
          new Load(settings).loadFromInputStream(Objects.requireNonNull(file, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One tree a line; the header has the path of each column's value in the tree. */
  static List<Map<String, Object>> csv(String name) {
    return CsvFile.resource(FOLDER + name).stream()
        .map(row -> RecordText.tree(row.values()))
        .toList();
  }
}
