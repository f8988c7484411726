package kz.ruqsat.seal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the records of a log as they are in the database now, each as a line. */
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
            + " where r.id in (";
  }

  /** The lines in the order of the ids; a record that is gone has a line without columns. */
  List<byte[]> of(List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, byte[]> lines = new HashMap<>();
    String list = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    store
        .query(
            select + list + ")", row -> Map.entry(row.getLong(1), LeafText.of(source.log(), row)))
        .forEach(line -> lines.put(line.getKey(), line.getValue()));
    return ids.stream()
        .map(id -> lines.computeIfAbsent(id, gone -> LeafText.missing(source.log(), gone)))
        .toList();
  }
}
