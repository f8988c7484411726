package kz.ruqsat.identity.organisation;

import java.time.LocalDate;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.dictionary.Coded;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;

/**
 * How an organisation ended, or is about to.
 *
 * @param successor who took it over
 */
public record Liquidation(
    @Coded(Dictionary.LIQUIDATION_GROUND) CodedValue ground,
    @Coded(Dictionary.LIQUIDATION_TYPE) CodedValue type,
    LocalDate decidedOn,
    @Coded(Dictionary.REORGANISATION) CodedValue reorganisation,
    Bin successor) {}
