package kz.ruqsat.regulation.passport;

import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.regulation.Cited;
import kz.ruqsat.regulation.LocalText;

/**
 * A law on whose basis a service is given.
 *
 * @param law its title
 * @param adoptedOn its date
 * @param place the provision in it; null for the whole act
 */
public record LegalBasis(LocalText law, LocalDate adoptedOn, String place, List<String> obligations)
    implements Cited {}
