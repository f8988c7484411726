package kz.ruqsat.regulation.norm;

import java.util.List;
import kz.ruqsat.regulation.Cited;
import kz.ruqsat.regulation.LocalText;

/**
 * A further fact about an act.
 *
 * @param kind what it tells: SIGNATORY, RESPONSIBLE, CONTROLLER, BASIS or PUBLISHED_IN
 */
public record NormNote(String kind, LocalText text, List<String> obligations) implements Cited {}
