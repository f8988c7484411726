package kz.ruqsat.permit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;

/**
 * Chooses where a search begins, so that it looks at few permits whatever is asked: at the
 * candidates of one criterion when they are few, else at all permits in the order asked for, of
 * which a page is soon full. Statistics can not tell this: filters that are common each may be rare
 * together. So candidates are counted, never beyond a bound, in indexes alone.
 */
final class WalkChoice {

  /** Measured with ten million permits. */
  static final int FEW = 60_000;

  /** How much dearer it is for the other orders, for which the rows themselves must be read. */
  private static final int DEARER = 20;

  /** To look up the words of a permit is so much dearer than to read a candidate. */
  private static final int LOOK_UP = 10;

  private static final String NO_CLASS = "(-1)";

  private static final String PERMIT = "permit";
  private static final String ROW = "id, issued_on";
  private static final String SPANS = "permit_span";
  private static final String SPAN = "permit_id as id, issued_on";

  private final Connection connection;
  private final PermitQuery query;
  private final int few;
  private final List<Source> sources = new ArrayList<>();
  private String classes;
  private boolean postgresql;

  /**
   * @param few candidates that are cheaper to sort than a page is to be found in the order of issue
   */
  WalkChoice(Connection connection, PermitQuery query, int few) {
    this.connection = connection;
    this.query = query;
    this.few = query.sort() == PermitSort.ISSUED ? few : few / DEARER;
  }

  Walk choose() throws SQLException {
    if (isServedByOneIndex()) {
      return Walk.inOrder(null);
    }
    postgresql = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    classes = query.facets() == 0 ? null : classes();
    collect();
    SqlText fewest = fewest();
    if (fewest != null) {
      return Walk.through(fewest, classes, query.sort());
    }
    if (canMergeDays()) {
      return Walk.through(mergedDays(), null, query.sort());
    }
    return canMerge() ? Walk.through(merged(), classes, query.sort()) : Walk.inOrder(classes);
  }

  private boolean isServedByOneIndex() {
    return query.sort() == PermitSort.ISSUED
        && query.asOf() == null
        && hasOnlyFacetsAndDays()
        && query.facets() < 2;
  }

  private boolean hasOnlyFacetsAndDays() {
    return query.words().isEmpty() && query.signer() == null && !query.hasValidity();
  }

  /** Whether there is nothing but classes, each of which PostgreSQL can walk in the order. */
  private boolean canMerge() {
    return classes != null
        && hasOnlyFacetsAndDays()
        && query.sort() == PermitSort.ISSUED
        && postgresql;
  }

  /** Whether there is nothing but days, of which PostgreSQL can walk the ends of validity. */
  private boolean canMergeDays() {
    return query.facets() == 0
        && query.asOf() == null
        && query.hasValidity()
        && query.words().isEmpty()
        && query.signer() == null
        && query.sort() == PermitSort.ISSUED
        && postgresql;
  }

  /** The criteria that an index serves; each is counted by itself, so that the count is bounded. */
  private void collect() {
    boolean now = query.asOf() == null;
    String current = now ? classes : null;
    for (String word : query.words()) {
      add(
          select("distinct permit_id as id, issued_on", "permit_word"),
          sql -> sql.beginning("word >= ? and word < ?", word),
          sql -> days(inClasses(sql, current)));
    }
    if (query.signer() != null) {
      String signer = Folding.text(query.signer());
      add(
          select(ROW, PERMIT),
          sql -> sql.beginning("signer_key >= ? and signer_key < ?", signer),
          sql -> days(inClasses(sql, current)));
    }
    if (now && query.hasValidity()) {
      sources.add(
          new Source(
              ofClasses(ROW, PERMIT, this::valid),
              ofClasses(ROW, PERMIT, sql -> days(valid(sql)))));
    }
    if (classes != null) {
      String columns = now ? ROW : SPAN;
      String table = now ? PERMIT : SPANS;
      SqlText counted = ofClasses(columns, table, this::days);
      sources.add(
          new Source(counted, now ? counted : ofClasses(columns, table, sql -> held(days(sql)))));
    } else if (query.issuedFrom() != null) {
      add(select(ROW, PERMIT), this::days, sql -> sql);
    }
  }

  private void add(
      String select, UnaryOperator<SqlText> criterion, UnaryOperator<SqlText> further) {
    SqlText counted =
        criterion.apply(new SqlText().add("select 1" + select.substring(select.indexOf(" from "))));
    sources.add(new Source(counted, further.apply(criterion.apply(new SqlText().add(select)))));
  }

  private String classes() throws SQLException {
    SqlText sql = new SqlText().add("select id from permit_class");
    sql.compare("service = ?", query.service())
        .compare("status = ?", query.status() == null ? null : query.status().name())
        .compare("provider = ?", query.provider())
        .compare("region = ?", query.region())
        .compare("channel = ?", query.channel())
        .compare("overdue = ?", query.overdue());
    StringJoiner ids = new StringJoiner(",", "(", ")").setEmptyValue(NO_CLASS);
    try (PreparedStatement select = connection.prepareStatement(sql.toString())) {
      sql.bind(select);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getString(1));
        }
      }
    }
    return ids.toString();
  }

  /** Candidates of the criterion that has the fewest; null when none has few. */
  private SqlText fewest() throws SQLException {
    if (sources.isEmpty()) {
      return null;
    }
    SqlText sql = new SqlText().add("select ");
    String separator = "";
    for (Source source : sources) {
      sql.add(separator + "(select count(*) from (").add(source.counted());
      sql.add(" fetch first " + (few + 1) + " rows only) t)");
      separator = ", ";
    }
    // H2 wants a table
    sql.add(" from (values (1)) once (one)");
    try (PreparedStatement select = connection.prepareStatement(PermitSearch.unique(sql))) {
      sql.bind(select);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        SqlText best = null;
        int lookUps = query.words().isEmpty() ? 1 : LOOK_UP;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < sources.size(); i++) {
          Source source = sources.get(i);
          long count = row.getLong(i + 1);
          long cost = source.hasWord() ? count : count * lookUps;
          if (count <= few && cost < least) {
            least = cost;
            best = source.candidates();
          }
        }
        return best;
      }
    }
  }

  /** The first permits of each class: those of the page are among them. */
  private SqlText merged() {
    boolean now = query.asOf() == null;
    SqlText one =
        new SqlText()
            .add(now ? select(ROW, PERMIT) : select(SPAN, SPANS))
            .condition("class_id = k.class_id");
    days(one);
    if (!now) {
      held(one);
    }
    String id = now ? "id" : "permit_id";
    return eachClass()
        .add(afterCursor(one, id))
        .add(" order by issued_on desc, " + id + " desc fetch first ")
        .add((query.limit() + 1) + " rows only) l");
  }

  /**
   * The first permits of each end of validity that has one of the page: those are the days whose
   * own first permit comes soonest.
   */
  private SqlText mergedDays() {
    return new SqlText()
        .add("select l.id, l.issued_on from (select days.day from (select cast(at as date) as day")
        .add(" from generate_series(cast(greatest(?, ", query.validToFrom())
        .add("(select min(valid_to) from permit)) as timestamp), cast(least(?, ", query.validToTo())
        .add("(select max(valid_to) from permit)) as timestamp), interval '1 day') at) days")
        .add(" cross join lateral (")
        .add(firstOfDay("days.day", 1))
        .add(") f order by f.issued_on desc, f.id desc fetch first ")
        .add((query.limit() + 1) + " rows only) d cross join lateral (")
        .add(firstOfDay("d.day", query.limit() + 1))
        .add(") l");
  }

  private SqlText firstOfDay(String day, int most) {
    SqlText one = days(new SqlText().add(select(ROW, PERMIT)).condition("valid_to = " + day));
    return afterCursor(one, "id")
        .add(" order by issued_on desc, id desc fetch first " + most + " rows only");
  }

  private SqlText afterCursor(SqlText sql, String id) {
    if (query.after() != null) {
      Cursor cursor = Cursor.parse(query.after());
      sql.condition(
          "(issued_on, " + id + ") < (?, ?)", cursor.parameter(query.sort()), cursor.id());
    }
    return sql;
  }

  private static String select(String columns, String table) {
    return "select " + columns + " from " + table;
  }

  /**
   * Rows of the classes, if there are such. On PostgreSQL class by class, which {@code offset}
   * keeps the planner from turning into a look at all rows: it does not know how few a class has.
   */
  private SqlText ofClasses(String columns, String table, UnaryOperator<SqlText> criteria) {
    SqlText sql = new SqlText().add(select(columns, table));
    if (classes == null || !postgresql) {
      return criteria.apply(inClasses(sql, classes));
    }
    return eachClass()
        .add(criteria.apply(sql.condition("class_id = k.class_id")))
        .add(" offset 0 rows) l");
  }

  private SqlText eachClass() {
    return new SqlText()
        .add("select l.id, l.issued_on from (values ")
        .add(classes.substring(1, classes.length() - 1).replaceAll("-?\\d+", "($0)"))
        .add(") k (class_id) cross join lateral (");
  }

  private static SqlText inClasses(SqlText sql, String of) {
    return of == null ? sql : sql.condition("class_id in " + of);
  }

  private SqlText days(SqlText sql) {
    return sql.compare("issued_on >= ?", query.issuedFrom())
        .compare("issued_on <= ?", query.issuedTo())
        .compare("issued_on <= ?", query.asOf());
  }

  private SqlText valid(SqlText sql) {
    return sql.compare("valid_to >= ?", query.validToFrom())
        .compare("valid_to <= ?", query.validToTo());
  }

  private SqlText held(SqlText sql) {
    return sql.condition("from_on <= ? and until_on > ?", query.asOf(), query.asOf());
  }

  /**
   * A criterion.
   *
   * @param counted select of what it alone lets through
   * @param candidates select of the permits, with what else the same index can tell
   */
  private record Source(SqlText counted, SqlText candidates) {

    boolean hasWord() {
      return counted.toString().contains(" from permit_word ");
    }
  }
}
