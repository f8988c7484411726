package kz.ruqsat.shep.journal;

import java.time.Instant;

/**
 * A finished exchange, as the journal takes it.
 *
 * @param code the status told to the caller, {@code SCSS001} for one, or the fault's code
 * @param answer the bytes that leave
 */
public record Exchange(
    Inbound inbound,
    Trace trace,
    Outcome outcome,
    String code,
    Instant answeredAt,
    byte[] answer) {}
