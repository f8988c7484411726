package kz.ruqsat.identity.organisation;

import kz.ruqsat.identity.dictionary.Coded;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;

/**
 * How the register classifies an organisation. A flag that is null is not told.
 *
 * @param creation how it came to be
 * @param typicalCharter whether it works by the typical charter
 * @param enterprise whether it is a subject of private enterprise
 */
public record Classification(
    @Coded(Dictionary.CREATION_METHOD) CodedValue creation,
    @Coded(Dictionary.OWNERSHIP) CodedValue ownership,
    boolean typicalCharter,
    boolean commercial,
    boolean enterprise,
    @Coded(Dictionary.FUND_TYPE) CodedValue fundType,
    @Coded(Dictionary.STATE_COMPANY) CodedValue stateCompanyType,
    @Coded(Dictionary.ASSOCIATION_STATUS) CodedValue publicAssociationStatus,
    Boolean affiliated,
    Boolean international,
    Boolean foreignInvestment,
    Boolean singleCitizenship,
    Boolean hasBranches) {}
