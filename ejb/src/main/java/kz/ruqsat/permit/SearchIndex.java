package kz.ruqsat.permit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.LocalDate;
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

  private final EntityManager entities;

  SearchIndex(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The class of a permit as it is now. Two that begin a class in the same moment each get one; the
   * search knows both.
   */
  int classOf(Permit permit) {
    PermitRecord now = permit.toRecord();
    String region = now.data().region();
    var known =
        entities
            .createQuery(
                "select c.id from PermitClass c where c.service = :service and c.status = :status"
                    + " and c.provider = :provider and c.channel = :channel"
                    + " and c.overdue = :overdue and c.region "
                    + (region == null ? "is null" : "= :region"),
                Integer.class)
            .setFlushMode(FlushModeType.COMMIT)
            .setParameter("service", now.service())
            .setParameter("status", now.status())
            .setParameter("provider", now.provider())
            .setParameter("channel", now.channel())
            .setParameter("overdue", permit.isOverdue());
    if (region != null) {
      known.setParameter("region", region);
    }
    return known.setMaxResults(1).getResultStream().findFirst().orElseGet(() -> begin(permit));
  }

  private int begin(Permit permit) {
    PermitClass begun = new PermitClass(permit.toRecord(), permit.isOverdue());
    entities.persist(begun);
    return begun.id();
  }

  /** Takes in a version that is stored already. */
  void enter(Permit permit, LocalDate effectiveOn) {
    enterWords(permit);
    run(
        "update permit_span set until_on = ? where permit_id = ? and ordinal = ?",
        effectiveOn,
        permit.id(),
        permit.ordinal() - 1);
    run(
        "insert into permit_span (permit_id, ordinal, class_id, issued_on, from_on, until_on)"
            + " values (?, ?, ?, ?, ?, ?)",
        permit.id(),
        permit.ordinal(),
        permit.classId(),
        permit.issuedOn(),
        effectiveOn,
        FOREVER);
  }

  /** A permit is found by every word that it ever had. */
  private void enterWords(Permit permit) {
    Set<String> known = words(permit);
    Set<String> all = new TreeSet<>(known);
    all.addAll(permit.words());
    String beside = " " + String.join(" ", all);
    String words = beside.length() <= LONGEST_WORDS ? beside : null;
    run(
        "update permit_word set class_id = ?, words = ? where permit_id = ?",
        permit.classId(),
        words,
        permit.id());
    all.removeAll(known);
    for (String word : all) {
      run(
          "insert into permit_word (permit_id, word, issued_on, class_id, words)"
              + " values (?, ?, ?, ?, ?)",
          permit.id(),
          word,
          permit.issuedOn(),
          permit.classId(),
          words);
    }
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

  private void run(String sql, Object... values) {
    var statement = entities.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setParameter(i + 1, values[i]);
    }
    statement.executeUpdate();
  }
}
