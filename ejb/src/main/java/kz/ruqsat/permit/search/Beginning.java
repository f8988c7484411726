package kz.ruqsat.permit.search;

/**
 * A beginning of a text that is asked for, in an index of such texts.
 *
 * @param table where they are
 * @param column that has them
 * @param id column of the permit
 * @param text the beginning, folded
 */
record Beginning(String table, String column, String id, String text) {

  private static final String WORDS = "permit_word";

  static Beginning ofWord(String text) {
    return new Beginning(WORDS, "word", "permit_id", text);
  }

  static Beginning ofSigner(String text) {
    return new Beginning("permit", "signer_key", "id", text);
  }

  boolean isWord() {
    return table.equals(WORDS);
  }

  /** What a candidate has; a permit may have several words that begin alike. */
  String row() {
    return isWord() ? "distinct permit_id as id, issued_on" : "id, issued_on";
  }

  String select(String columns) {
    return "select " + columns + " from " + table;
  }

  /** Only those that begin so. */
  SqlText among(SqlText sql) {
    return sql.beginning(column + " >= ? and " + column + " < ?", text);
  }

  /** The texts that begin so, each once: a look in the index for each, however many have it. */
  SqlText keys(int most) {
    String first = " order by " + column + " fetch first 1 rows only)";
    return new SqlText()
        .add("with recursive keys (of) as ((")
        .add(among(new SqlText().add(select(column))))
        .add(first + " union all select (select t." + column + " from " + table + " t")
        .add(
            new SqlText()
                .condition("t." + column + " > keys.of")
                .beginning("t." + column + " >= ? and t." + column + " < ?", text))
        .add(first + " from keys where keys.of is not null)")
        .add(" select of from keys where of is not null fetch first " + most + " rows only");
  }
}
