package kz.ruqsat.payment;

import java.time.Instant;

/**
 * Who brought something, and when.
 *
 * @param source participant of the gateway or account
 */
public record Origin(String source, Instant at) {}
