package kz.ruqsat.regulation;

import java.util.Optional;
import kz.ruqsat.regulation.norm.Declaration;

/**
 * The edition to file under on a day.
 *
 * @param edition the edition
 * @param declaration the operator's declaration by which alone it is in force; empty when the acts
 *     themselves make it so. To be shown wherever the edition is.
 */
public record EditionInForce(Edition edition, Optional<Declaration> declaration) {}
