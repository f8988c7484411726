package kz.ruqsat.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kz.ruqsat.regulation.load.LawFiles;
import org.eclipse.microprofile.config.Config;

/**
 * The law as data, for the application: read and checked at start, immutable afterwards. A mistake
 * in a file or setting stops the start.
 */
@ApplicationScoped
public class Regulations {

  private Regulation regulation;

  /** For the proxy only. */
  protected Regulations() {}

  @Inject
  Regulations(Config config) {
    this.regulation = LawFiles.load(name -> config.getOptionalValue(name, String.class));
  }

  void checkAtStart(@Observes Startup startup) {
    regulation.services();
  }

  /** Everything, for those who show it. */
  public Regulation all() {
    return regulation;
  }

  /**
   * The edition to file under on a day.
   *
   * @throws RegulationFault UNKNOWN_SERVICE or NORM_NOT_FOUND
   */
  public EditionInForce inForce(String service, LocalDate day) {
    return regulation.inForce(service, day);
  }

  /**
   * The edition of a case, in force or not.
   *
   * @throws RegulationFault UNKNOWN_SERVICE or UNKNOWN_EDITION
   */
  public Edition edition(EditionKey key) {
    return regulation.edition(key);
  }

  /**
   * The rules for an application.
   *
   * @param key the edition under which it is, or is to be, filed
   * @throws RegulationFault if the edition does not provide for such an application
   */
  public FilingRules filing(
      EditionKey key, Action action, Channel channel, ApplicantType applicant) {
    return regulation.edition(key).rules().filing(action, channel, applicant);
  }
}
