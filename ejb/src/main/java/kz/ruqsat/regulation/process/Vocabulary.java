package kz.ruqsat.regulation.process;

import java.util.Map;
import kz.ruqsat.regulation.LocalText;

/**
 * The words procedures are written in, by code, with what people are shown for them. A code that is
 * not here is a mistake in a file.
 *
 * @param roles who acts
 * @param states where a case stands
 * @param events what is done
 * @param documents what a step gives
 * @param facts what is established about a case and may be required
 * @param datasets data of state systems
 */
public record Vocabulary(
    Map<String, Role> roles,
    Map<String, LocalText> states,
    Map<String, LocalText> events,
    Map<String, LocalText> documents,
    Map<String, LocalText> facts,
    Map<String, LocalText> datasets) {}
