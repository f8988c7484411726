package kz.ruqsat.store;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Tells whether the database answers. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Database {

  private static final Logger LOG = System.getLogger(Database.class.getName());
  private static final int SECONDS = 2;

  @Resource(lookup = "java:jboss/datasources/RuqsatDS")
  private DataSource dataSource;

  /** True when a connection could be had and answered within two seconds. */
  public boolean answers() {
    try (var connection = dataSource.getConnection()) {
      return connection.isValid(SECONDS);
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "The database does not answer", e);
      return false;
    }
  }
}
