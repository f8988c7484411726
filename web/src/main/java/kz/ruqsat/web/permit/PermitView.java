package kz.ruqsat.web.permit;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.permit.PermitData;
import kz.ruqsat.permit.PermitRecord;

/**
 * A permit as REST shows it.
 *
 * @param href its permalink
 * @param dueOn the day by which it was to be given; null when no text says or it is not known
 * @param overdue whether it was given later
 * @param validTo null for a permit without term (GAP-54)
 */
public record PermitView(
    String href,
    String publicId,
    String number,
    String service,
    String edition,
    String result,
    String provider,
    String channel,
    String medium,
    String application,
    LocalDate issuedOn,
    LocalDate dueOn,
    boolean overdue,
    String signer,
    String registrationNumber,
    String supersedes,
    String supersededBy,
    String status,
    String holderId,
    String holderName,
    String holderNameKk,
    String region,
    String place,
    String activityCode,
    String activity,
    LocalDate validFrom,
    LocalDate validTo,
    String paymentReference,
    int version,
    Instant recordedAt) {

  /** As an auditor sees it, or whole. */
  public static PermitView of(PermitRecord permit, boolean whole) {
    Masking.Shown shown = Masking.shown(permit.data(), whole);
    PermitData data = shown.data();
    return new PermitView(
        PermitLinks.permit(permit.number()),
        permit.publicId(),
        permit.number(),
        permit.service(),
        permit.edition(),
        permit.result(),
        permit.provider(),
        permit.channel(),
        permit.medium().name(),
        permit.application(),
        permit.issuedOn(),
        permit.dueOn(),
        permit.isOverdue(),
        permit.signer(),
        permit.gsiNumber(),
        permit.supersedes(),
        permit.supersededBy(),
        permit.status().name(),
        shown.holderId(),
        data.holder().name(),
        data.holder().nameKk(),
        data.region(),
        data.place(),
        data.activityCode(),
        data.activity(),
        data.validFrom(),
        data.validTo(),
        data.paymentReference(),
        permit.ordinal(),
        permit.recordedAt());
  }
}
