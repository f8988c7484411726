package kz.ruqsat.regulation.passport;

import java.util.List;
import kz.ruqsat.regulation.Cited;
import kz.ruqsat.regulation.LocalText;

/**
 * An address and what one does there.
 *
 * @param purpose PROVIDER, INTAKE, APPEAL_HELP, COMPLAINT_RESULT, COMPLAINT_SERVICE, COURT or
 *     CONTACT
 * @param text what happens there, with the address
 * @param room number of the room; null when not stated
 * @param phone telephone; null when not stated
 */
public record ServicePlace(
    String purpose, LocalText text, String room, String phone, List<String> obligations)
    implements Cited {}
