package kz.ruqsat.seal;

import java.util.List;
import java.util.Optional;

/**
 * The records of a log. Sources are CDI beans, found by type. What a source says is part of what
 * was sealed: it never changes; further columns need a further log.
 */
public interface RecordSource {

  /** Name of the log, for example {@code permits}; a row of {@code seal_log}. */
  String log();

  /** The table whose rows are the records; its key is {@code id}. */
  String table();

  /** What else belongs to a record: SQL that joins other tables to {@code r}; or nothing. */
  default String joins() {
    return "";
  }

  /** The columns that are sealed, in their order, as SQL; the table is {@code r}. */
  List<String> columns();

  /**
   * SQL that selects ids of records which other tables contradict; empty when there is nothing that
   * repeats what a record says.
   */
  default Optional<String> contradictions() {
    return Optional.empty();
  }
}
