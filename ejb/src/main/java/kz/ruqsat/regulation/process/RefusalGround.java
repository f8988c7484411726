package kz.ruqsat.regulation.process;

import java.util.List;
import java.util.Set;
import kz.ruqsat.regulation.Cited;
import kz.ruqsat.regulation.LocalText;

/**
 * A ground on which a service may be refused.
 *
 * @param code for example {@code LICENCE_FEE_NOT_PAID}
 * @param text the ground, in our own words
 * @param reference the provision, as printed on the refusal
 * @param needsReference whether the refusal must name the act it rests on, such as a sentence
 * @param unless facts in whose presence it cannot be used
 */
public record RefusalGround(
    String code,
    LocalText text,
    String reference,
    boolean needsReference,
    Set<String> unless,
    List<String> obligations)
    implements Cited {}
