package kz.ruqsat.application.casefile;

import java.time.Instant;
import kz.ruqsat.application.News;

/**
 * An applicant was told something. Told to other components as a CDI event, within the transaction
 * that tells it.
 *
 * @param id of the entry in the personal cabinet; it never changes
 * @param iinBin whose cabinet
 * @param plannedAt when the result is planned; null
 * @param document id of the document that comes with it; null
 */
public record CabinetNotice(
    Long id,
    String iinBin,
    String application,
    News kind,
    Instant toldAt,
    Instant plannedAt,
    Long document) {}
