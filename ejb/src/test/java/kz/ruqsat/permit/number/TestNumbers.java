package kz.ruqsat.permit.number;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.Optional;

/** Numbers outside of a container: each in a transaction of its own, as there. */
public final class TestNumbers extends PermitNumbers {

  private final NumberPatterns patterns = new NumberPatterns(Optional.empty());
  private final EntityManagerFactory factory;

  public TestNumbers(EntityManagerFactory factory) {
    this.factory = factory;
  }

  @Override
  public String next(String service, String result, LocalDate day) {
    NumberPattern pattern = patterns.pattern(service, result);
    return pattern.format(day, next(pattern.series(day)));
  }

  @Override
  public String ofDuplicate(String number, String service, String result, LocalDate day) {
    return patterns.duplicateGetsNewNumber(service, result) ? next(service, result, day) : number;
  }

  private long next(String series) {
    try {
      return once(series);
    } catch (RuntimeException e) {
      return once(series);
    }
  }

  private long once(String series) {
    try (var entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      try {
        long next = new NumberSequence(entities).next(series);
        entities.getTransaction().commit();
        return next;
      } finally {
        if (entities.getTransaction().isActive()) {
          entities.getTransaction().rollback();
        }
      }
    }
  }
}
