package kz.ruqsat.regulation.passport;

import java.util.List;
import kz.ruqsat.regulation.Cited;
import kz.ruqsat.regulation.WorkingHours;

/** Hours of the provider for a purpose. */
public record ServiceHours(HoursPurpose purpose, WorkingHours hours, List<String> obligations)
    implements Cited {}
