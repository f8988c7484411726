package kz.ruqsat.regulation.passport;

import java.util.List;
import kz.ruqsat.regulation.Cited;
import kz.ruqsat.regulation.LocalText;

/**
 * An information system or register that the texts name.
 *
 * @param code our name for it, for example {@code GBD_FL}
 * @param hosts its names on the Internet, old ones too (GAP-03)
 */
public record InformationSystem(
    String code, LocalText title, List<String> hosts, List<String> obligations) implements Cited {}
