package kz.ruqsat.regulation.passport;

import java.util.List;
import kz.ruqsat.regulation.Cited;
import kz.ruqsat.regulation.LocalText;

/**
 * Where one learns about a service.
 *
 * @param kind WEB, STANDS, PORTAL or CALL_CENTRE
 * @param address URL or telephone; null for stands
 * @param text in words
 */
public record InfoPlace(String kind, String address, LocalText text, List<String> obligations)
    implements Cited {}
