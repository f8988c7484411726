package kz.ruqsat.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The repository of answers and targets. */
@ApplicationScoped
class QualityStore {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  /** For CDI. */
  protected QualityStore() {}

  QualityStore(EntityManager entities) {
    this.entities = entities;
  }

  /** How many answered, or how many of them were satisfied. */
  long answers(String service, String indicator, int year, boolean satisfiedOnly) {
    return entities
        .createQuery(
            "select count(a) from SurveyAnswer a where a.service = :service"
                + " and a.indicator = :indicator and a.year = :year"
                + (satisfiedOnly ? " and a.satisfied = true" : ""),
            Long.class)
        .setParameter("service", service)
        .setParameter("indicator", indicator)
        .setParameter("year", year)
        .getSingleResult();
  }

  Optional<TargetRow> target(String service, String indicator, int year) {
    return Optional.ofNullable(
        entities.find(TargetRow.class, TargetRow.id(service, indicator, year)));
  }

  void add(Object row) {
    entities.persist(row);
  }
}
