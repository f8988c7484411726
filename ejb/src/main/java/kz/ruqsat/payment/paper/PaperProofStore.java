package kz.ruqsat.payment.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Documents of payment on paper in the database. Callers have a transaction. */
@ApplicationScoped
public class PaperProofStore {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  /** For CDI. */
  protected PaperProofStore() {}

  /** For tests: outside of a container. */
  public PaperProofStore(EntityManager entities) {
    this.entities = entities;
  }

  /** The document that was compared for a demand. */
  public Optional<PaperProof> of(Long demandId) {
    return entities
        .createQuery("select p from PaperProof p where p.demandId = :demand", PaperProof.class)
        .setParameter("demand", demandId)
        .getResultStream()
        .findFirst();
  }

  /** Adds a document; it is written at once. */
  void add(PaperProof proof) {
    entities.persist(proof);
    entities.flush();
  }
}
