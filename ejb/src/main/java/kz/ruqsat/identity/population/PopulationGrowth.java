package kz.ruqsat.identity.population;

import jakarta.annotation.Resource;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Loads the generated part of the population while the gateway already answers. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PopulationGrowth {

  private static final Logger LOG = System.getLogger(PopulationGrowth.class.getName());

  @Resource(lookup = "java:jboss/datasources/RuqsatDS")
  private DataSource dataSource;

  /**
   * Loads so many people and as many organisations; goes on where an earlier load was cut off.
   *
   * @param seed which people: the same seed makes the same ones
   */
  @Asynchronous
  public void grow(long seed, long count) {
    PopulationLoader loader = new PopulationLoader(dataSource);
    PersonGenerator persons = new PersonGenerator(seed);
    try {
      loader.loadPersons(persons, count);
      loader.loadOrganisations(new OrganisationGenerator(persons, count), count);
    } catch (SQLException e) {
      LOG.log(Level.ERROR, "The population stopped growing; the next start goes on", e);
    }
  }
}
