package kz.ruqsat.permit.search;

import kz.ruqsat.permit.Folding;

/** A query of the register as SQL. */
final class SearchSql {

  private final PermitQuery query;
  private final Walk walk;
  private final SqlText where = new SqlText();

  SearchSql(PermitQuery query, Walk walk) {
    this.query = query;
    this.walk = walk;
    for (String word : query.words()) {
      if (!walk.words().contains(word)) {
        where.beginning(walk.hasWord(), word);
      }
    }
    facets();
    String issued = compared("p.issued_on");
    where.compare(issued + " >= ?", query.issuedFrom());
    where.compare(issued + " <= ?", query.issuedTo());
    String validTo = compared(said() + "valid_to");
    where.compare(validTo + " >= ?", query.validToFrom());
    where.compare(validTo + " <= ?", query.validToTo());
    if (query.signer() != null) {
      String signer = walk.compared("p.signer_key");
      where.beginning(signer + " >= ? and " + signer + " < ?", Folding.text(query.signer()));
    }
    if (query.asOf() != null) {
      // it follows, but lets an index pass over all that came later
      where.compare(issued + " <= ?", query.asOf());
      where.condition("s.from_on <= ? and s.until_on > ?", query.asOf(), query.asOf());
    }
    place();
  }

  /**
   * One page and the first row after it. Their places are found first, in indexes alone where these
   * have all that is asked for, and only then the rest of them is read.
   */
  SqlText page() {
    boolean now = query.asOf() == null;
    return new SqlText()
        .add(FoundRow.select(said(), "o.place"))
        .add(" from (select p.id, " + column() + " as place" + (now ? "" : ", s.ordinal"))
        .add(from())
        .add(order(column(), id()))
        .add(" fetch first " + (query.limit() + 1) + " rows only) o join permit p on p.id = o.id")
        .add(now ? "" : " join permit_version v on v.permit_id = p.id and v.ordinal = o.ordinal")
        .add(order("o.place", "o.id"));
  }

  /** Everything from the cursor on, in the order of the query. */
  SqlText all() {
    return new SqlText()
        .add(FoundRow.select(said(), column()))
        .add(from())
        .add(order(column(), id()));
  }

  private SqlText from() {
    SqlText sql = new SqlText().add(" from ").add(walk.from());
    if (query.asOf() != null) {
      sql.add(
          " join permit_span s on s.permit_id = p.id"
              + " join permit_version v on v.permit_id = s.permit_id and v.ordinal = s.ordinal");
    }
    return sql.add(where);
  }

  private String order(String column, String id) {
    String direction = query.sort().isDescending() ? " desc" : "";
    return " order by " + column + direction + ", " + id + direction;
  }

  /** Alias of the table with what the permit says, or said on the day. */
  private String said() {
    return query.asOf() == null ? "p." : "v.";
  }

  private String column() {
    return walk.column(query.sort());
  }

  /** The column of the order is compared in its index, unless there are candidates. */
  private String compared(String column) {
    return column.equals(column()) ? column : walk.compared(column);
  }

  private String id() {
    return walk.id(query.sort());
  }

  private void facets() {
    if (walk.classes() == null) {
      where.compare("p.service = ?", query.service());
      where.compare("p.provider = ?", query.provider());
      where.compare("p.channel = ?", query.channel());
      where.compare("p.overdue = ?", query.overdue());
      where.compare(said() + "status = ?", query.status() == null ? null : query.status().name());
      where.compare(said() + "region = ?", query.region());
    } else {
      String classId = walk.compared(query.asOf() == null ? "p.class_id" : "s.class_id");
      where.condition(walk.classes().have(classId));
    }
  }

  private void place() {
    if (query.sort() == PermitSort.VALID_TO) {
      where.condition("p.valid_to is not null");
    }
    if (query.after() != null) {
      Cursor cursor = Cursor.parse(query.after());
      String than = query.sort().isDescending() ? "<" : ">";
      where.condition(
          "(" + column() + ", " + id() + ") " + than + " (?, ?)",
          cursor.parameter(query.sort()),
          cursor.id());
    }
  }
}
