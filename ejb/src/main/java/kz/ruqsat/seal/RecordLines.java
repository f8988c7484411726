package kz.ruqsat.seal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the records of a log as they are in the database now, each as a line. One statement serves
 * any number of ids, so that the database prepares it once and sends bytes as bytes.
 */
final class RecordLines {

  private final SealStore store;
  private final RecordSource source;
  private final String select;

  RecordLines(SealStore store, RecordSource source) {
    this.store = store;
    this.source = source;
    this.select =
        "select r.id, "
            + String.join(", ", source.columns())
            + " from "
            + source.table()
            + " r "
            + source.joins()
            + " where r.id = any (?)";
  }

  /** The lines in the order of the ids; a record that is gone has a line without columns. */
  List<byte[]> of(List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, byte[]> lines = new HashMap<>();
    store
        .query(
            select,
            row -> Map.entry(row.getLong(1), LeafText.of(source.log(), row)),
            (Object) ids.toArray(Long[]::new))
        .forEach(line -> lines.put(line.getKey(), line.getValue()));
    return ids.stream()
        .map(id -> lines.computeIfAbsent(id, gone -> LeafText.missing(source.log(), gone)))
        .toList();
  }
}
