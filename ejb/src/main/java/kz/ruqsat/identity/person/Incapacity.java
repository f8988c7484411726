package kz.ruqsat.identity.person;

import java.time.LocalDate;
import kz.ruqsat.identity.dictionary.Coded;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;

/**
 * A court found a person incapable, or of limited capability.
 *
 * @param decision number of the decision
 */
public record Incapacity(
    @Coded(Dictionary.CAPABILITY) CodedValue status,
    LocalDate from,
    LocalDate to,
    String decision,
    @Coded(Dictionary.COURT) CodedValue court) {}
