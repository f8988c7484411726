package kz.ruqsat.identity.consent;

import java.time.Instant;
import kz.ruqsat.identity.Iin;

/**
 * A consent as КДП gives it.
 *
 * @param token the secret that stands for it
 * @param publicKey given beside the token
 * @param accessName the {@code serviceId} it opens
 * @param organisation БИН of the organisation that asked; null when it did not say
 * @param senderId account that asked
 */
public record GrantedConsent(
    String token,
    String publicKey,
    Iin iin,
    String accessName,
    String organisation,
    String senderId,
    Instant issuedAt,
    Instant expiresAt) {

  /** Without the token, which is a secret. */
  @Override
  public String toString() {
    return "GrantedConsent of " + iin + " for " + accessName;
  }
}
