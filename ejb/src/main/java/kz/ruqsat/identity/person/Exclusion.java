package kz.ruqsat.identity.person;

import java.time.LocalDate;
import kz.ruqsat.identity.dictionary.Coded;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;

/**
 * A person was taken out of the register.
 *
 * @param participant whose message was the reason
 */
public record Exclusion(
    @Coded(Dictionary.EXCLUSION_REASON) CodedValue reason,
    LocalDate reasonDate,
    LocalDate date,
    @Coded(Dictionary.PARTICIPANT) CodedValue participant) {}
