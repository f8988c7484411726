package kz.ruqsat.permit.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.ruqsat.permit.Folding;

/**
 * Candidates of a search in SQL: permits that one index can name, each as {@code id} and {@code
 * issued_on}, all of the page among them.
 */
final class Candidates {

  private static final String PERMIT = "permit";
  private static final String ROW = "id, issued_on";
  private static final String SPANS = "permit_span";
  private static final String SPAN = "permit_id as id, issued_on";

  private final PermitQuery query;
  private final ClassList classes;
  private final boolean postgresql;

  /**
   * @param classes those that have the facets asked for; null without facets
   */
  Candidates(PermitQuery query, ClassList classes, boolean postgresql) {
    this.query = query;
    this.classes = classes;
    this.postgresql = postgresql;
  }

  /**
   * A criterion that an index serves.
   *
   * @param word of the search box; null for another criterion
   * @param counted select of what it alone lets through
   * @param narrowed select of the candidates, with what else the same index can tell
   */
  record Source(String word, SqlText counted, SqlText narrowed) {}

  /**
   * Those where a search begins.
   *
   * @param words of the search box that each of them has
   */
  record Chosen(SqlText select, Set<String> words) {

    /** What all of some criteria let through; each of one alone. */
    static Chosen of(List<Source> sources) {
      return new Chosen(
          common(sources),
          sources.stream().map(Source::word).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    static Chosen of(SqlText select) {
      return new Chosen(select, Set.of());
    }
  }

  /** None, where a criterion lets nothing through. */
  static Chosen none() {
    return Chosen.of(new SqlText().add(select(ROW, PERMIT)).condition("1 = 0"));
  }

  private static SqlText common(List<Source> sources) {
    SqlText sql = new SqlText();
    String between = "";
    for (Source source : sources) {
      sql.add(between).add(source.narrowed());
      between = " intersect ";
    }
    return sql;
  }

  /** The criteria, each by itself. */
  List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (Beginning beginning : beginnings()) {
      SqlText counted = beginning.among(new SqlText().add(beginning.select("1")));
      SqlText narrowed = beginning.among(new SqlText().add(beginning.select(beginning.row())));
      if (beginning.isWord()) {
        beside(beginning.text(), narrowed);
      }
      days(inClasses(narrowed, query.asOf() == null ? classes : null));
      sources.add(new Source(beginning.isWord() ? beginning.text() : null, counted, narrowed));
    }
    if (query.asOf() == null && query.hasValidity()) {
      sources.add(
          new Source(
              null,
              ofClasses(ROW, PERMIT, this::valid),
              ofClasses(ROW, PERMIT, sql -> days(valid(sql)))));
    }
    if (classes != null) {
      sources.add(facets());
    } else if (query.issuedFrom() != null) {
      SqlText counted = days(new SqlText().add(select("1", PERMIT)));
      sources.add(new Source(null, counted, days(new SqlText().add(select(ROW, PERMIT)))));
    }
    return sources;
  }

  /** What an index of words tells of the others: a permit without them is no candidate. */
  private void beside(String word, SqlText sql) {
    for (String other : query.words()) {
      if (!other.equals(word)) {
        sql.condition("(words is null or position(? in words) > 0)", " " + other);
      }
    }
  }

  private Source facets() {
    if (query.asOf() == null) {
      SqlText narrowed = ofClasses(ROW, PERMIT, this::days);
      return new Source(null, narrowed, narrowed);
    }
    return new Source(
        null, ofClasses(SPAN, SPANS, this::days), ofClasses(SPAN, SPANS, sql -> held(days(sql))));
  }

  /** The beginnings asked for: of words, and of a signer. */
  List<Beginning> beginnings() {
    List<Beginning> beginnings = new ArrayList<>();
    query.words().forEach(word -> beginnings.add(Beginning.ofWord(word)));
    if (query.signer() != null) {
      beginnings.add(Beginning.ofSigner(Folding.text(query.signer())));
    }
    return beginnings;
  }

  /**
   * The first permits of each key that has a beginning.
   *
   * @param keys all that there are, at least one
   */
  Chosen ofKeys(Beginning beginning, List<String> keys) {
    SqlText one = new SqlText().add(beginning.select(beginning.row()));
    one.condition(beginning.column() + " = k.of");
    if (classes != null) {
      // a filter: as a range of the index it would cost the order
      one.condition(classes.have("coalesce(class_id, null)"));
    }
    SqlText sql = new SqlText().add("select distinct l.id, l.issued_on from (values ");
    for (int i = 0; i < keys.size(); i++) {
      sql.add(i == 0 ? "(?)" : ", (?)", keys.get(i));
    }
    sql.add(") k (of) cross join lateral (").add(first(one, beginning.id())).add(") l");
    return new Chosen(sql, beginning.isWord() ? Set.of(beginning.text()) : Set.of());
  }

  /** The first permits of each class. */
  Chosen ofEachClass() {
    boolean now = query.asOf() == null;
    SqlText one =
        new SqlText()
            .add(now ? select(ROW, PERMIT) : select(SPAN, SPANS))
            .condition("class_id = k.class_id");
    if (!now) {
      held(one);
    }
    return Chosen.of(eachClass().add(first(one, now ? "id" : "permit_id")).add(") l"));
  }

  /**
   * The first permits of each end of validity that has one of the page: those are the days whose
   * own first permit comes soonest.
   */
  Chosen ofEachEnd() {
    SqlText sql = new SqlText();
    sql.add("select l.id, l.issued_on from (select days.day from (select cast(at as date) as day")
        .add(" from generate_series(cast(greatest(?, ", query.validToFrom())
        .add("(select min(valid_to) from permit)) as timestamp), cast(least(?, ", query.validToTo())
        .add("(select max(valid_to) from permit)) as timestamp), interval '1 day') at) days")
        .add(" cross join lateral (")
        .add(ofEnd("days.day", 1))
        .add(") f order by f.issued_on desc, f.id desc fetch first ")
        .add(page() + " rows only) d cross join lateral (")
        .add(ofEnd("d.day", page()))
        .add(") l");
    return Chosen.of(sql);
  }

  private SqlText ofEnd(String day, int most) {
    return first(new SqlText().add(select(ROW, PERMIT)).condition("valid_to = " + day), "id", most);
  }

  private SqlText first(SqlText sql, String id) {
    return first(sql, id, page());
  }

  private SqlText first(SqlText sql, String id, int most) {
    days(sql);
    if (query.after() != null) {
      Cursor cursor = Cursor.parse(query.after());
      sql.condition(
          "(issued_on, " + id + ") < (?, ?)", cursor.parameter(query.sort()), cursor.id());
    }
    return sql.add(" order by issued_on desc, " + id + " desc fetch first " + most + " rows only");
  }

  /** A page and the first after it. */
  private int page() {
    return query.limit() + 1;
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
        .add("select l.id, l.issued_on from " + classes.rows())
        .add(" k (class_id) cross join lateral (");
  }

  private static SqlText inClasses(SqlText sql, ClassList of) {
    return of == null ? sql : sql.condition(of.have("class_id"));
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
}
