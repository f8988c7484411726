package kz.ruqsat.permit.search;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** SQL with the values of its parameters, in their order. */
final class SqlText {

  private final StringBuilder text = new StringBuilder();
  private final List<Object> values = new ArrayList<>();
  private String between = " where ";

  SqlText add(String sql, Object... parameters) {
    text.append(sql);
    values.addAll(Arrays.asList(parameters));
    return this;
  }

  SqlText add(SqlText other) {
    text.append(other.text);
    values.addAll(other.values);
    return this;
  }

  /** Adds a condition, if there is a value to compare with. */
  SqlText compare(String condition, Object value) {
    return value == null ? this : condition(condition, value);
  }

  SqlText condition(String condition, Object... parameters) {
    text.append(between);
    between = " and ";
    return add(condition, parameters);
  }

  /**
   * Adds a range instead of {@code like}: an index serves it also in a plan made without knowing
   * the value, and no sign in it has a meaning.
   *
   * @param condition with a parameter for the beginning, and one for what comes after all that have
   *     it
   */
  SqlText beginning(String condition, String beginning) {
    int last = beginning.length() - 1;
    String after =
        last < 0
            ? String.valueOf(Character.MAX_VALUE)
            : beginning.substring(0, last) + (char) (beginning.charAt(last) + 1);
    return condition(condition, beginning, after);
  }

  void bind(PreparedStatement statement) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
