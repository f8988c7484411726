package kz.ruqsat.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import javax.sql.DataSource;

/** An entity manager outside the server, for tests of repositories. */
public final class TestEntities implements AutoCloseable {

  private final EntityManagerFactory factory;
  private final EntityManager manager;

  private TestEntities(EntityManagerFactory factory) {
    this.factory = factory;
    manager = factory.createEntityManager();
  }

  /**
   * Opens one.
   *
   * @param unit of the tests' {@code persistence.xml}
   */
  public static TestEntities of(DataSource database, String unit) {
    return new TestEntities(
        Persistence.createEntityManagerFactory(
            unit, Map.of("jakarta.persistence.nonJtaDataSource", database)));
  }

  /** The entity manager; transactions are the test's. */
  public EntityManager manager() {
    return manager;
  }

  @Override
  public void close() {
    manager.close();
    factory.close();
  }
}
