package kz.ruqsat.web.health;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import kz.ruqsat.store.Database;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The database as a part of {@code /health/ready} on the management port. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

  @EJB private Database database;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database").status(database.answers()).build();
  }
}
