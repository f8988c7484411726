package kz.ruqsat.regulation.process;

import java.util.List;
import kz.ruqsat.regulation.Cited;
import kz.ruqsat.regulation.LocalText;

/**
 * A process or condition of a sequence between systems.
 *
 * @param code {@code P1} to {@code P9} for processes, {@code C1} to {@code C3} for conditions
 * @param onFailure code of the item that follows when a condition is not met; null
 * @param message code of the message a process forms; null when it forms none
 */
public record SequenceItem(
    String code, LocalText text, String onFailure, String message, List<String> obligations)
    implements Cited {}
