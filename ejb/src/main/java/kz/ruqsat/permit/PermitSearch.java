package kz.ruqsat.permit;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;

/** Searches the register. A page costs the same wherever it lies. */
@Stateless
public class PermitSearch {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  /** For the container. */
  public PermitSearch() {}

  PermitSearch(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A page of what matches.
   *
   * @throws PermitFault VALIDATION for a cursor that is none, or of another order
   */
  public PermitPage find(PermitQuery query) {
    SearchSql sql = new SearchSql(query);
    List<?> found =
        query.asOf() == null
            ? list(entities.createNativeQuery(sql.text("select p.*"), Permit.class), sql)
            : list(entities.createNativeQuery(sql.text("select v.*"), PermitVersion.class), sql);
    boolean more = found.size() > query.limit();
    List<?> page = more ? found.subList(0, query.limit()) : found;
    String next = more ? permit(page.get(page.size() - 1)).cursor(query.sort()).toString() : null;
    return new PermitPage(page.stream().map(PermitSearch::toRecord).toList(), next);
  }

  private static List<?> list(Query query, SearchSql sql) {
    for (int i = 0; i < sql.parameters().size(); i++) {
      query.setParameter(i + 1, sql.parameters().get(i));
    }
    return query.getResultList();
  }

  private static Permit permit(Object row) {
    return row instanceof PermitVersion version ? version.permit() : (Permit) row;
  }

  private static PermitRecord toRecord(Object row) {
    return row instanceof PermitVersion version
        ? version.permitRecord()
        : ((Permit) row).toRecord();
  }
}
