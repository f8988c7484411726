package kz.ruqsat.regulation.document;

import java.util.List;
import kz.ruqsat.regulation.Cited;
import kz.ruqsat.regulation.LocalText;

/**
 * Something a receipt or notification states.
 *
 * @param code for example {@code ACCEPTED_AT}
 * @param ifAny whether it is stated only if there is such a thing, as the name of a representative
 */
public record ReceiptItem(String code, LocalText title, boolean ifAny, List<String> obligations)
    implements Cited {}
