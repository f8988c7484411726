package kz.ruqsat.permit.search;

import java.util.List;

/**
 * The classes that have the facets asked for, in SQL. There may be thousands: PostgreSQL is given
 * them as one value, which it reads faster than as many.
 */
record ClassList(List<String> ids, boolean postgresql) {

  /** Condition that a column names one of them. */
  String have(String column) {
    return postgresql ? column + " = any(" + array() + ")" : column + " in (" + listed() + ")";
  }

  /** All of them as rows, for PostgreSQL. */
  String rows() {
    return "unnest(" + array() + ")";
  }

  private String array() {
    return "cast('{" + listed() + "}' as int[])";
  }

  private String listed() {
    return ids.isEmpty() ? "-1" : String.join(",", ids);
  }
}
