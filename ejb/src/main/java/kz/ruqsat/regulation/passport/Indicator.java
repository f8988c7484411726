package kz.ruqsat.regulation.passport;

import java.util.List;
import kz.ruqsat.regulation.Cited;
import kz.ruqsat.regulation.LocalText;

/**
 * A quality or accessibility indicator, in percent. Its values are empty in the texts: they are
 * computed, surveyed or approved.
 *
 * @param code as printed, for example {@code 3.2}
 * @param computed whether the system computes it; otherwise it comes from a survey
 */
public record Indicator(String code, LocalText text, boolean computed, List<String> obligations)
    implements Cited {}
