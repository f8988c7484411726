package kz.ruqsat.web.permit;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.permit.PermitData;
import kz.ruqsat.permit.Signatory;
import kz.ruqsat.permit.VersionRecord;

/**
 * A version of a permit as REST shows it.
 *
 * @param href its permalink
 * @param recordId its id in the log {@code permits}, for proofs
 */
public record VersionView(
    String href,
    long recordId,
    String number,
    int version,
    String kind,
    LocalDate effectiveOn,
    String ground,
    String act,
    Signatory signer,
    String documentNumber,
    String documentSha256,
    String relatedNumber,
    String recordedBy,
    Instant recordedAt,
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
    String paymentReference) {

  /** As an auditor sees it, or whole. */
  public static VersionView of(VersionRecord version, boolean whole) {
    Masking.Shown shown = Masking.shown(version.data(), whole);
    PermitData data = shown.data();
    return new VersionView(
        PermitLinks.version(version.permitNumber(), version.ordinal()),
        version.id(),
        version.permitNumber(),
        version.ordinal(),
        version.kind().name(),
        version.effectiveOn(),
        version.ground(),
        version.act(),
        whole ? version.signer() : Masking.mask(version.signer()),
        version.documentNumber(),
        version.documentSha256(),
        version.relatedNumber(),
        version.recordedBy(),
        version.recordedAt(),
        version.status().name(),
        shown.holderId(),
        data.holder().name(),
        data.holder().nameKk(),
        data.region(),
        data.place(),
        data.activityCode(),
        data.activity(),
        data.validFrom(),
        data.validTo(),
        data.paymentReference());
  }
}
