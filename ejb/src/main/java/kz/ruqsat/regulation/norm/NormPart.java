package kz.ruqsat.regulation.norm;

import java.util.List;
import kz.ruqsat.regulation.Cited;
import kz.ruqsat.regulation.LocalText;

/**
 * A part of an act whose fate differs from that of the act.
 *
 * @param place the part, as "п. 1 пп. 1"
 * @param text what it says, in our own words
 * @param repeal its own end; null when it ends with the act
 */
public record NormPart(String place, LocalText text, Repeal repeal, List<String> obligations)
    implements Cited {}
