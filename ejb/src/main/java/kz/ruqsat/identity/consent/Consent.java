package kz.ruqsat.identity.consent;

import java.time.Instant;
import kz.ruqsat.identity.Iin;

/**
 * A person's consent to the use of their data.
 *
 * @param iin who gave it
 * @param accessName the {@code serviceId} it opens
 * @param expiresAt from when it is worth nothing
 */
public record Consent(Iin iin, String accessName, Instant expiresAt) {}
