package kz.ruqsat.application.procedure;

import java.util.List;
import java.util.Set;
import kz.ruqsat.application.casefile.CaseStep;

/**
 * Where a case stands at a moment.
 *
 * @param facts what is established about it
 * @param history what was done, the oldest first
 * @param prepared event whose document waits for a signature; null
 */
public record Standing(Set<String> facts, List<CaseStep> history, String prepared) {}
