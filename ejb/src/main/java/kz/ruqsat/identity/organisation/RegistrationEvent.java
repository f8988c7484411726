package kz.ruqsat.identity.organisation;

import java.time.LocalDate;
import kz.ruqsat.identity.dictionary.Coded;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;

/**
 * One act of the register of organisations.
 *
 * @param basis why it was done
 */
public record RegistrationEvent(
    @Coded(Dictionary.REGISTRATION_DEAL) CodedValue type,
    LocalDate date,
    @Coded(Dictionary.REGISTRAR) CodedValue registrar,
    @Coded(Dictionary.REGISTRATION_BASIS) CodedValue basis) {}
