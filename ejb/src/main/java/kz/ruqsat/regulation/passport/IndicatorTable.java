package kz.ruqsat.regulation.passport;

import java.util.List;

/**
 * The table of quality and accessibility indicators.
 *
 * @param columns the values each indicator has; the texts leave all of them empty
 * @param groups in the order of the table
 */
public record IndicatorTable(List<Fact> columns, List<IndicatorGroup> groups) {}
