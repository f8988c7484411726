package kz.ruqsat.csv;

import java.util.Map;
import java.util.function.Function;

/**
 * One record of a data file.
 *
 * @param place file and line, for messages
 * @param values by the names of the header; an empty field is an empty text
 */
public record CsvRow(String place, Map<String, String> values) {

  public CsvRow {
    values = Map.copyOf(values);
  }

  /**
   * The text of a column.
   *
   * @throws CsvException if the file has no such column
   */
  public String get(String column) {
    String value = values.get(column);
    if (value == null) {
      throw new CsvException(place, "there is no column '" + column + "'");
    }
    return value;
  }

  /**
   * The value of a column, read by its type's own parser.
   *
   * @throws CsvException if the parser refuses it, with the parser's reason
   */
  public <T> T get(String column, Function<String, T> parser) {
    String value = get(column);
    try {
      return parser.apply(value);
    } catch (RuntimeException e) {
      throw new CsvException(place, column + " '" + value + "': " + e.getMessage(), e);
    }
  }

  /** Whether a column is empty. */
  public boolean isEmpty(String column) {
    return get(column).isEmpty();
  }
}
