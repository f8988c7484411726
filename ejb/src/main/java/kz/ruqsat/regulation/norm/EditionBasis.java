package kz.ruqsat.regulation.norm;

import java.util.List;
import kz.ruqsat.regulation.Cited;
import kz.ruqsat.regulation.LocalText;

/**
 * On which acts an edition of a service rests.
 *
 * @param act code of the act that approved the standard or regulation of the service
 * @param annex its annex there; null when there is none
 * @param inEditionOf code of the act that gave it this wording
 * @param inEditionOfAnnex its annex there; null when there is none
 * @param standard code of the act with the standard that the regulation refers to; null when the
 *     edition is itself a standard
 * @param remark how the edition is cited, in words
 */
public record EditionBasis(
    String act,
    String annex,
    String inEditionOf,
    String inEditionOfAnnex,
    String standard,
    LocalText remark,
    List<String> obligations)
    implements Cited {}
