package kz.ruqsat.identity.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.dictionary.Coded;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;

/**
 * A founder that is an organisation, of this country or another.
 *
 * @param registrationNumber abroad, or before there were identification numbers
 * @param value of the share, in tenge
 * @param percent of the capital
 */
public record FounderOrganisation(
    Bin bin,
    @Coded(Dictionary.COUNTRY) CodedValue country,
    String registrationNumber,
    LocalDate registeredOn,
    String nameRu,
    String nameKk,
    String activity,
    BigDecimal value,
    BigDecimal percent) {}
