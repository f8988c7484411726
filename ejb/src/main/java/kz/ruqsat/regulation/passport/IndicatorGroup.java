package kz.ruqsat.regulation.passport;

import java.util.List;
import kz.ruqsat.regulation.Cited;
import kz.ruqsat.regulation.LocalText;

/** A heading of the table of indicators with the indicators under it. */
public record IndicatorGroup(
    String code, LocalText text, List<Indicator> indicators, List<String> obligations)
    implements Cited {}
