package kz.ruqsat.identity.organisation;

import kz.ruqsat.identity.dictionary.Coded;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;

/**
 * The registered address of an organisation.
 *
 * @param rka code of the address register
 * @param kato code of the classifier of territories
 * @param district region of the country, or city of republican rank
 * @param city town; a city that is its own district has none
 */
public record Address(
    String rka,
    String zip,
    String kato,
    String ate,
    String geonim,
    Name district,
    Name region,
    Name rural,
    Name city,
    Name street,
    @Coded(Dictionary.BUILDING_TYPE) CodedValue buildingType,
    String building,
    String block,
    String corpus,
    @Coded(Dictionary.ROOM_TYPE) CodedValue roomType,
    String flat,
    String office) {}
