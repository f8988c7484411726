package kz.ruqsat.permit.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.permit.search.Candidates.Chosen;
import kz.ruqsat.permit.search.Candidates.Source;

/**
 * Chooses where a search begins, so that it looks at few permits whatever is asked: at the
 * candidates of one criterion when they are few, at the first ones of each key or class of an
 * index, else at all permits in the order asked for, of which a page is soon full. Statistics can
 * not tell this: filters that are common each may be rare together. So candidates are counted,
 * never beyond a bound, in indexes alone.
 */
final class WalkChoice {

  /** Candidates that are cheaper to sort than a page is to be found in the order of issue. */
  static final int FEW = 60_000;

  /** How much dearer it is to read the permits themselves. */
  private static final int DEARER = 20;

  /** To look up the words of a permit is so much dearer than to read a candidate. */
  private static final int LOOK_UP = 10;

  /** Keys of one beginning that are cheap to walk side by side. */
  private static final int KEYS = 200;

  private final Connection connection;
  private final PermitQuery query;
  private final int few;
  private final boolean byIssue;
  private final boolean now;

  /**
   * @param few candidates that may be sorted; {@link #FEW} but for tests
   */
  WalkChoice(Connection connection, PermitQuery query, int few) {
    this.connection = connection;
    this.query = query;
    this.few = few;
    this.byIssue = query.sort() == PermitSort.ISSUED;
    this.now = query.asOf() == null;
  }

  Walk choose() throws SQLException {
    if (byIssue && now && hasOnlyFacetsAndDays() && query.facets() < 2) {
      return Walk.free();
    }
    boolean postgresql = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    ClassList classes = query.facets() == 0 ? null : new ClassList(classes(), postgresql);
    Candidates candidates = new Candidates(query, classes, postgresql);
    List<Source> sources = candidates.sources();
    Chosen chosen = fewest(sources);
    if (chosen == null && byIssue) {
      chosen = ofFirst(candidates, sources, classes, postgresql);
    }
    return chosen == null ? Walk.inOrder(classes) : Walk.through(chosen, classes, query.sort());
  }

  /** Candidates that have the first page in the order of issue; null when nothing names them. */
  private Chosen ofFirst(
      Candidates candidates, List<Source> sources, ClassList classes, boolean postgresql)
      throws SQLException {
    if (postgresql && classes != null && hasOnlyFacetsAndDays()) {
      return candidates.ofEachClass();
    }
    Chosen ofKeys = postgresql ? ofKeys(candidates) : null;
    if (ofKeys != null) {
      return ofKeys;
    }
    Chosen common = common(sources);
    return common == null && postgresql && hasOnlyValidity(classes)
        ? candidates.ofEachEnd()
        : common;
  }

  private boolean hasOnlyFacetsAndDays() {
    return query.words().isEmpty() && query.signer() == null && !query.hasValidity();
  }

  private boolean hasOnlyValidity(ClassList classes) {
    boolean named = !query.words().isEmpty() || query.signer() != null;
    return !named && query.hasValidity() && classes == null && now;
  }

  private List<String> classes() throws SQLException {
    SqlText sql = new SqlText().add("select id from permit_class");
    sql.compare("service = ?", query.service())
        .compare("status = ?", query.status() == null ? null : query.status().name())
        .compare("provider = ?", query.provider())
        .compare("region = ?", query.region())
        .compare("channel = ?", query.channel())
        .compare("overdue = ?", query.overdue());
    return strings(sql);
  }

  /** Candidates of the criterion that has the fewest; null when each has more than can be read. */
  private Chosen fewest(List<Source> sources) throws SQLException {
    int most = few / DEARER;
    List<Long> counts = counts(sources, most);
    int lookUps = query.words().isEmpty() ? 1 : LOOK_UP;
    Source best = null;
    long least = Long.MAX_VALUE;
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      long count = counts.get(i);
      if (count == 0) {
        return Candidates.none();
      }
      long cost = source.word() != null ? count : count * lookUps;
      if (count <= most && cost < least) {
        least = cost;
        best = source;
      }
    }
    return best == null ? null : Chosen.of(List.of(best));
  }

  /** The first permits of each word or signer, if one beginning is asked for that few have. */
  private Chosen ofKeys(Candidates candidates) throws SQLException {
    List<Beginning> beginnings = candidates.beginnings();
    if (!now || query.hasValidity() || beginnings.size() != 1) {
      return null;
    }
    Beginning only = beginnings.get(0);
    List<String> keys = strings(only.keys(KEYS + 1));
    return keys.isEmpty() || keys.size() > KEYS ? null : candidates.ofKeys(only, keys);
  }

  /** What is common to all criteria with candidates that can be sorted; null when none has. */
  private Chosen common(List<Source> sources) throws SQLException {
    List<Long> counts = counts(sources, few);
    List<Source> sortable = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      if (counts.get(i) <= few) {
        sortable.add(sources.get(i));
      }
    }
    return sortable.isEmpty() ? null : Chosen.of(sortable);
  }

  /** How many each lets through, never counted beyond the first that is too many. */
  private List<Long> counts(List<Source> sources, int most) throws SQLException {
    if (sources.isEmpty()) {
      return List.of();
    }
    SqlText sql = new SqlText().add("select ");
    String separator = "";
    for (Source source : sources) {
      sql.add(separator + "(select count(*) from (").add(source.counted());
      sql.add(" fetch first " + (most + 1) + " rows only) t)");
      separator = ", ";
    }
    // H2 wants a table
    sql.add(" from (values (1)) once (one)");
    try (PreparedStatement select = connection.prepareStatement(PermitSearch.unique(sql))) {
      sql.bind(select);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        List<Long> counts = new ArrayList<>();
        for (int i = 1; i <= sources.size(); i++) {
          counts.add(row.getLong(i));
        }
        return counts;
      }
    }
  }

  private List<String> strings(SqlText sql) throws SQLException {
    List<String> strings = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(PermitSearch.unique(sql))) {
      sql.bind(select);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          strings.add(rows.getString(1));
        }
      }
    }
    return strings;
  }
}
