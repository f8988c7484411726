package kz.ruqsat.permit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps what a search walks: the class of each permit, the days for which each version holds, and
 * the words of the search box. All of it repeats what permits and versions say.
 */
final class SearchIndex {

  /** Until when the last version holds. */
  static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

  private static final int LONGEST_WORDS = 250;
  private static final String NEW_WORD =
      "insert into permit_word (permit_id, word, issued_on, class_id, words)"
          + " values (?, ?, ?, ?, ?)";
  private static final String NEW_SPAN =
      "insert into permit_span (permit_id, ordinal, class_id, issued_on, from_on, until_on)"
          + " values (?, ?, ?, ?, ?, ?)";

  private final EntityManager entities;
  private final Map<Facets, Integer> classes = new HashMap<>();

  private record Facets(
      String service,
      PermitStatus status,
      String provider,
      String channel,
      String region,
      boolean overdue) {

    static Facets of(Permit permit) {
      PermitRecord now = permit.toRecord();
      return new Facets(
          now.service(),
          now.status(),
          now.provider(),
          now.channel(),
          now.data().region(),
          permit.isOverdue());
    }
  }

  SearchIndex(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The class of a permit as it is now. Two that begin a class in the same moment each get one; the
   * search knows both.
   */
  int classOf(Permit permit) {
    return classes.computeIfAbsent(
        Facets.of(permit), it -> known(it).orElseGet(() -> begin(permit)));
  }

  private Optional<Integer> known(Facets facets) {
    var known =
        entities
            .createQuery(
                "select c.id from PermitClass c where c.service = :service and c.status = :status"
                    + " and c.provider = :provider and c.channel = :channel"
                    + " and c.overdue = :overdue and c.region "
                    + (facets.region() == null ? "is null" : "= :region"),
                Integer.class)
            .setFlushMode(FlushModeType.COMMIT)
            .setParameter("service", facets.service())
            .setParameter("status", facets.status())
            .setParameter("provider", facets.provider())
            .setParameter("channel", facets.channel())
            .setParameter("overdue", facets.overdue());
    if (facets.region() != null) {
      known.setParameter("region", facets.region());
    }
    return known.setMaxResults(1).getResultStream().findFirst();
  }

  private int begin(Permit permit) {
    PermitClass begun = new PermitClass(permit.toRecord(), permit.isOverdue());
    entities.persist(begun);
    return begun.id();
  }

  /** Takes in new permits, whose first versions are stored already. */
  void begin(Collection<PermitVersion> firsts) {
    try (PreparedStatement words = prepare(NEW_WORD);
        PreparedStatement spans = prepare(NEW_SPAN)) {
      for (PermitVersion first : firsts) {
        add(spans, span(first.permit(), first.effectiveOn()));
        Set<String> all = new TreeSet<>(first.permit().words());
        String beside = beside(all);
        for (String word : all) {
          add(words, word(first.permit(), word, beside));
        }
      }
      words.executeBatch();
      spans.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("the index of the search can not be written", e);
    }
  }

  /** Takes in a further version, which is stored already. */
  void enter(Permit permit, LocalDate effectiveOn) {
    enterWords(permit);
    run(
        "update permit_span set until_on = ? where permit_id = ? and ordinal = ?",
        effectiveOn,
        permit.id(),
        permit.ordinal() - 1);
    run(NEW_SPAN, span(permit, effectiveOn));
  }

  /** A permit is found by every word that it ever had. */
  private void enterWords(Permit permit) {
    Set<String> known = words(permit);
    Set<String> all = new TreeSet<>(known);
    all.addAll(permit.words());
    String beside = beside(all);
    run(
        "update permit_word set class_id = ?, words = ? where permit_id = ?",
        permit.classId(),
        beside,
        permit.id());
    all.removeAll(known);
    for (String word : all) {
      run(NEW_WORD, word(permit, word, beside));
    }
  }

  private static String beside(Set<String> words) {
    String beside = " " + String.join(" ", words);
    return beside.length() <= LONGEST_WORDS ? beside : null;
  }

  private static Object[] word(Permit permit, String word, String beside) {
    return new Object[] {permit.id(), word, permit.issuedOn(), permit.classId(), beside};
  }

  private static Object[] span(Permit permit, LocalDate effectiveOn) {
    return new Object[] {
      permit.id(), permit.ordinal(), permit.classId(), permit.issuedOn(), effectiveOn, FOREVER
    };
  }

  private Set<String> words(Permit permit) {
    Set<String> words = new TreeSet<>();
    for (Object word :
        entities
            .createNativeQuery("select word from permit_word where permit_id = ?")
            .setParameter(1, permit.id())
            .getResultList()) {
      words.add((String) word);
    }
    return words;
  }

  /** In the transaction of the entities. */
  private PreparedStatement prepare(String sql) throws SQLException {
    return entities.unwrap(Connection.class).prepareStatement(sql);
  }

  private static void add(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }

  private void run(String sql, Object... values) {
    var statement = entities.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setParameter(i + 1, values[i]);
    }
    statement.executeUpdate();
  }
}
