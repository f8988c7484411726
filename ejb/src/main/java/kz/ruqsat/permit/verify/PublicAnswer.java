package kz.ruqsat.permit.verify;

import java.time.LocalDate;
import kz.ruqsat.regulation.LocalText;

/**
 * What anyone may know of a permit (Licensing Law of 2007, art 8: the register is public but for
 * personal data).
 *
 * @param day of the check, in Kazakhstan
 * @param result kind of the permit
 * @param holder name of the organisation, or initials of the person
 * @param validTo last day; null for a permit without term (GAP-54)
 * @param since the day from which the verdict holds; null for a permit in force
 * @param supersededBy number of the permit that took its place; null for none
 */
public record PublicAnswer(
    LocalDate day,
    Verdict verdict,
    String number,
    LocalText service,
    LocalText result,
    LocalText provider,
    String holder,
    LocalDate issuedOn,
    LocalDate validFrom,
    LocalDate validTo,
    LocalDate since,
    String supersededBy) {}
