package kz.ruqsat.audit;

import java.time.Instant;

/**
 * A recorded event.
 *
 * @param id the cursor of a listing
 */
public record AuditRecord(long id, Instant happenedAt, AuditEvent event) {}
