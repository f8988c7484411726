package kz.ruqsat.application.handling;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.application.News;
import kz.ruqsat.time.OfficialTime;

/** Counts cases, for indicators of quality. */
@Stateless
public class CaseStatistics {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  /** For the container. */
  public CaseStatistics() {}

  CaseStatistics(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Cases of a service whose applicants were told the result or the refusal in a year of Astana.
   *
   * @param inTermOnly only those whose whole term was kept; one without a term keeps it
   */
  public long finished(String service, int year, boolean inTermOnly) {
    return entities
        .createQuery(
            "select count(a) from Application a, CabinetItem c where c.applicationId = a.id"
                + " and c.kind in :ends and a.service = :service"
                + " and c.toldAt >= :from and c.toldAt < :until"
                + (inTermOnly ? " and (a.dueAt is null or c.toldAt <= a.dueAt)" : ""),
            Long.class)
        .setParameter("service", service)
        .setParameter("ends", List.of(News.RESULT, News.REFUSED))
        .setParameter("from", LocalDate.of(year, 1, 1).atStartOfDay(OfficialTime.ZONE).toInstant())
        .setParameter(
            "until", LocalDate.of(year + 1, 1, 1).atStartOfDay(OfficialTime.ZONE).toInstant())
        .getSingleResult();
  }
}
