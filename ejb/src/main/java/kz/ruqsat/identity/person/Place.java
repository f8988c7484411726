package kz.ruqsat.identity.person;

import kz.ruqsat.identity.dictionary.Coded;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;

/**
 * Where somebody was born or lives, down to the town or village.
 *
 * @param foreignDistrict name of a district abroad
 * @param locality town or village; {@code -} when the region is one
 * @param arCode code of the address register
 */
public record Place(
    @Coded(Dictionary.COUNTRY) CodedValue country,
    @Coded(Dictionary.DISTRICT) CodedValue district,
    @Coded(Dictionary.REGION) CodedValue region,
    String foreignDistrict,
    String foreignRegion,
    String locality,
    String arCode) {}
