package kz.ruqsat.identity.population;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fills the data set of a demo at start: what was made by hand at once, what {@code
 * ruqsat.demo.population} asks for beside the running gateway. In earnest nothing fictitious gets
 * into the database.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class PopulationStarter {

  @Resource(lookup = "java:jboss/datasources/RuqsatDS")
  private DataSource dataSource;

  @Inject
  @ConfigProperty(name = "ruqsat.demo")
  private boolean demo;

  @Inject
  @ConfigProperty(name = "ruqsat.demo.population")
  private long population;

  @Inject
  @ConfigProperty(name = "ruqsat.demo.population.seed")
  private long seed;

  @Inject private PopulationGrowth growth;

  @PostConstruct
  void start() {
    if (demo) {
      try {
        new PopulationLoader(dataSource).load(HandMade.read());
      } catch (SQLException e) {
        throw new IllegalStateException("the people made by hand cannot be loaded", e);
      }
      if (population > 0) {
        growth.grow(seed, population);
      }
    }
  }
}
