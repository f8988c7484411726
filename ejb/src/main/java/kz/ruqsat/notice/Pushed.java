package kz.ruqsat.notice;

import java.time.Instant;

/**
 * An entry of a personal cabinet on its way to the portal.
 *
 * @param id of the entry
 * @param shownAt when the portal said that it shows it; null
 */
public record Pushed(Long id, Instant pushedAt, Instant shownAt) {}
