package kz.ruqsat.application.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import kz.ruqsat.application.Phase;

/** Lists of open cases, the most urgent first. */
@ApplicationScoped
public class OpenCases {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  /** For CDI. */
  protected OpenCases() {}

  public OpenCases(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The open cases of some scopes.
   *
   * @param from how many to leave out, from the most urgent on
   * @param limit most of them
   */
  public List<Application> in(List<CaseScope> scopes, int from, int limit) {
    return find(scopes, "", Map.of(), from, limit);
  }

  /** The same of one service that are in some states. */
  public List<Application> in(
      List<CaseScope> scopes, String service, List<String> states, int limit) {
    return find(
        scopes,
        " and a.service = :service and a.state in :states",
        Map.of("service", service, "states", states),
        0,
        limit);
  }

  private List<Application> find(
      List<CaseScope> scopes, String and, Map<String, Object> parts, int from, int limit) {
    if (scopes.isEmpty()) {
      return List.of();
    }
    Map<String, Object> values = new HashMap<>(parts);
    TypedQuery<Application> query =
        entities
            .createQuery(
                "select a from Application a where a.phase = :open and ("
                    + condition(scopes, values)
                    + ")"
                    + and
                    + " order by case when a.nextDueAt is null then 1 else 0 end, a.nextDueAt, a.id",
                Application.class)
            // what belongs to the cases is read for all of them at once
            .setHint("eclipselink.batch", "a.facts")
            .setHint("eclipselink.batch", "a.permits")
            .setHint("eclipselink.batch.type", "IN")
            .setHint("eclipselink.batch.size", limit)
            .setParameter("open", Phase.OPEN)
            .setFirstResult(from)
            .setMaxResults(limit);
    values.forEach(query::setParameter);
    return query.getResultList();
  }

  /** The same as {@link CaseScope#holds}, for the database. */
  private static String condition(List<CaseScope> scopes, Map<String, Object> values) {
    StringJoiner any = new StringJoiner(" or ");
    for (int i = 0; i < scopes.size(); i++) {
      CaseScope scope = scopes.get(i);
      StringJoiner all = new StringJoiner(" and ", "(", ")");
      if (scope.provider() != null) {
        all.add("a.provider = :provider" + i);
        values.put("provider" + i, scope.provider());
      }
      if (scope.unit() != null) {
        all.add("(a.unit is null or a.unit = :unit" + i + ")");
        values.put("unit" + i, scope.unit());
      }
      if (scope.channel() != null) {
        all.add("a.channel = :channel" + i);
        values.put("channel" + i, scope.channel());
      }
      any.add(all.toString());
    }
    return any.toString();
  }
}
