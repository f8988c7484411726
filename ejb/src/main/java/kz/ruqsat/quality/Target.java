package kz.ruqsat.quality;

import java.math.BigDecimal;

/**
 * A value approved for a year.
 *
 * @param indicator code, for example {@code 1.1}
 * @param normative in percent; null when the order sets none
 * @param target in percent
 * @param orderReference number and date of the order of the ministry
 */
public record Target(
    String service,
    String indicator,
    int year,
    BigDecimal normative,
    BigDecimal target,
    String orderReference) {}
