package kz.ruqsat.permit.search;

import java.util.Set;

/**
 * Where a search begins.
 *
 * @param from the tables, the permit as {@code p}; with few candidates before it as {@code c}
 * @param classes the classes that have the facets asked for; null where the facets themselves are
 *     compared
 * @param hasCandidates whether {@code c} is there
 * @param words of the search box that all candidates have
 * @param isSteered whether the database is to go this way and no other, looking up words permit by
 *     permit
 */
record Walk(
    SqlText from, ClassList classes, boolean hasCandidates, Set<String> words, boolean isSteered) {

  private static final String WORDS = "from permit_word w where ";
  private static final String WORD = "w.word >= ? and w.word < ?";

  /** Not by the index of words, in which a common one has thousands of permits. */
  private static final String WORD_OF_PERMIT =
      "coalesce(w.word, null) >= ? and coalesce(w.word, null) < ? and w.permit_id = ";

  private static final String PERMIT = "permit p";

  /** Reads by whatever way the database finds best: everything, or a page that one index serves. */
  static Walk free() {
    return new Walk(new SqlText().add(PERMIT), null, false, Set.of(), false);
  }

  /** Reads permits in the order of the query until a page is full. */
  static Walk inOrder(ClassList classes) {
    return new Walk(new SqlText().add(PERMIT), classes, false, Set.of(), true);
  }

  /**
   * Looks at few permits. In the order of issue they are put before the rest of them is read, which
   * {@code offset} keeps the planner from undoing.
   *
   * @param candidates at least all of the page
   */
  static Walk through(Candidates.Chosen candidates, ClassList classes, PermitSort sort) {
    SqlText from = new SqlText().add("(").add(candidates.select());
    if (sort == PermitSort.ISSUED) {
      from.add(" order by issued_on desc, id desc offset 0 rows");
    }
    from.add(") c join " + PERMIT + " on p.id = c.id");
    return new Walk(from, classes, true, candidates.words(), true);
  }

  /**
   * Condition that a permit is found by a word. On a chosen way it is one look in an index per
   * permit, which {@code offset} keeps the planner from turning into a look at everything that has
   * the word.
   */
  String hasWord() {
    return isSteered
        ? "exists (select 1 " + WORDS + WORD_OF_PERMIT + permit() + " offset 0 rows)"
        : "p.id in (select w.permit_id " + WORDS + WORD + ")";
  }

  /** Before the permit itself is read, where there are candidates. */
  private String permit() {
    return hasCandidates ? "c.id" : "p.id";
  }

  /**
   * A column to be compared with what is asked for. An index of it, which the planner may believe
   * to be better than the way that was chosen, is kept from it.
   */
  String compared(String column) {
    return isSteered ? "coalesce(" + column + ", null)" : column;
  }

  /** Column of an order: candidates are ordered before the rest of them is read. */
  String column(PermitSort sort) {
    String column = "p." + sort.column();
    if (!hasCandidates) {
      return column;
    }
    return sort == PermitSort.ISSUED ? "c." + sort.column() : compared(column);
  }

  /** Column of the id for an order. */
  String id(PermitSort sort) {
    return hasCandidates && sort == PermitSort.ISSUED ? "c.id" : "p.id";
  }
}
