package kz.ruqsat.regulation.norm;

import kz.ruqsat.regulation.EditionKey;

/**
 * An operator's declaration that an edition is in force although the acts do not make it so. It is
 * shown wherever the edition is.
 *
 * @param edition what is declared
 * @param period for what days
 * @param reason why, for people to read; never empty
 */
public record Declaration(EditionKey edition, Validity period, String reason) {}
