package kz.ruqsat.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brings the schema up to date before the gateway answers. A bean that reads the database while the
 * application starts says {@code @DependsOn("Migrator")}.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {

  private static final Logger LOG = System.getLogger(Migrator.class.getName());

  @Resource(lookup = "java:jboss/datasources/RuqsatDS")
  private DataSource dataSource;

  @Inject
  @ConfigProperty(name = "ruqsat.demo")
  private boolean demo;

  @PostConstruct
  void migrate() {
    int applied = new Schema(dataSource, demo).migrate();
    LOG.log(Level.INFO, "The schema is up to date; {0} scripts were applied", applied);
  }
}
