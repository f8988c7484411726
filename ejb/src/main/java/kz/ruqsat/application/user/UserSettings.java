package kz.ruqsat.application.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import kz.ruqsat.access.PasswordHash;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the operator set for users of the portal. */
@ApplicationScoped
class UserSettings {

  private static final String HASH =
      "[$]argon2id[$]v=19[$]m=\\d{5,7},t=\\d{1,2},p=\\d{1,2}[$][A-Za-z0-9+/]{16,}[$][A-Za-z0-9+/]{32,}";

  private int failures;
  private Duration lock;
  private Duration session;
  private Duration window;
  private int shortest;

  /** For the proxy only. */
  protected UserSettings() {}

  @Inject
  UserSettings(
      @ConfigProperty(name = "ruqsat.portal.login-failures") int failures,
      @ConfigProperty(name = "ruqsat.portal.login-lock") Duration lock,
      @ConfigProperty(name = "ruqsat.portal.session") Duration session,
      @ConfigProperty(name = "ruqsat.portal.registration-window") Duration window,
      @ConfigProperty(name = "ruqsat.portal.shortest-password") int shortest) {
    this.failures = failures;
    this.lock = lock;
    this.session = session;
    this.window = window;
    this.shortest = shortest;
  }

  /** After so many failures a login is locked. */
  int failures() {
    return failures;
  }

  /** For so long. */
  Duration lock() {
    return lock;
  }

  /** How long a log-in lasts. */
  Duration session() {
    return session;
  }

  /** How old a signed registration may be. */
  Duration window() {
    return window;
  }

  /**
   * The hash to keep.
   *
   * @throws ApplicationFault PASSWORD_TOO_WEAK, also for a hash that is no Argon2id hash of some
   *     cost
   */
  String hash(RegistrationDocument document) {
    if (document.passwordHash() != null) {
      require(document.passwordHash().matches(HASH), "passwordHash");
      return document.passwordHash();
    }
    require(document.password().length() >= shortest, "at least " + shortest + " characters");
    return PasswordHash.of(document.password());
  }

  private static void require(boolean strong, String detail) {
    if (!strong) {
      throw new ApplicationFault(FaultCode.PASSWORD_TOO_WEAK, detail);
    }
  }
}
