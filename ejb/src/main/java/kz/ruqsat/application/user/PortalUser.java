package kz.ruqsat.application.user;

import java.time.Instant;

/**
 * A user of the portal.
 *
 * @param login ИИН, or БИН of an organisation
 * @param certificateSerial of the certificate that registered them, hexadecimal
 */
public record PortalUser(String login, String certificateSerial, Instant registeredAt) {

  /** Names nobody: personal data stay out of logs. */
  @Override
  public String toString() {
    return "PortalUser[" + certificateSerial + "]";
  }
}
