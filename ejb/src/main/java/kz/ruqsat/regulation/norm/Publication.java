package kz.ruqsat.regulation.norm;

import java.time.LocalDate;

/**
 * The first official publication of an act. The texts date one of them only; the others are
 * settings with a source.
 *
 * @param on the day
 * @param source where it was published, or where the date was found
 */
public record Publication(LocalDate on, String source) {}
