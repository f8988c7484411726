package kz.ruqsat.regulation.process;

import java.util.List;
import kz.ruqsat.regulation.LocalText;

/**
 * In what order systems work together, as the texts number it (GAP-36).
 *
 * @param name PORTAL_FILING or PERMIT_ENTRY
 */
public record Sequence(String name, LocalText title, List<SequenceItem> items) {}
