package kz.ruqsat.application.user;

import java.time.Instant;

/**
 * A log-in that succeeded.
 *
 * @param token to be shown with each request; nobody else must learn it
 */
public record PortalSession(String login, String token, Instant validUntil) {

  /** Tells no secret. */
  @Override
  public String toString() {
    return "PortalSession[until " + validUntil + "]";
  }
}
