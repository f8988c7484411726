package kz.ruqsat.centre;

import java.time.Instant;

/**
 * A change of a status.
 *
 * @param oldStatus null for the first
 * @param isPositive whether the decision is; null while there is none
 * @param cancelState {@code CANCELLED} when the applicant took it back, {@code NOT_ACCEPTED} when
 *     it was refused at the desk; null
 * @param paperState where the papers are; null
 */
public record StatusChange(
    CentreStatus oldStatus,
    CentreStatus newStatus,
    Boolean isPositive,
    String cancelState,
    String paperState,
    Instant createDate) {}
