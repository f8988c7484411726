package kz.ruqsat.identity.gbdfl;

import static kz.ruqsat.identity.gbdfl.WireValues.coded;
import static kz.ruqsat.identity.gbdfl.WireValues.made;

import kz.ruqsat.identity.person.Address;
import kz.ruqsat.identity.person.Place;
import kz.ruqsat.identity.person.Residence;
import kz.ruqsat.wire.gbdfl.BirthPlace;
import kz.ruqsat.wire.gbdfl.DictionaryValue;
import kz.ruqsat.wire.gbdfl.ForeignData;
import kz.ruqsat.wire.gbdfl.RegAddress;

/** Reads places and addresses from the types of ГБД ФЛ: the way back of {@link AddressMapper}. */
final class AddressReader {

  private AddressReader() {}

  static Place birthPlace(BirthPlace wire) {
    return place(
        wire.getCountry(),
        wire.getDistrict(),
        wire.getRegion(),
        wire.getForeignData(),
        wire.getCity(),
        wire.getBirthTeCodeAR());
  }

  static Residence residence(RegAddress wire) {
    return new Residence(
        place(
            wire.getCountry(),
            wire.getDistrict(),
            wire.getRegion(),
            wire.getForeignData(),
            wire.getCity(),
            wire.getArCode()),
        wire.getStreet(),
        wire.getBuilding(),
        wire.getCorpus(),
        wire.getFlat(),
        wire.getBeginDate(),
        wire.getEndDate(),
        coded(wire.getStatus()),
        coded(wire.getInvalidity()));
  }

  static Address address(kz.ruqsat.wire.gbdfl.Address wire) {
    return new Address(
        coded(wire.getType()),
        place(
            wire.getCountry(),
            wire.getDistrict(),
            wire.getRegion(),
            wire.getForeignData(),
            wire.getCity(),
            wire.getArCode()),
        wire.getStreet(),
        wire.getBuilding(),
        wire.getCorpus(),
        wire.getFlat(),
        wire.getBeginDate(),
        wire.getEndDate());
  }

  private static Place place(
      DictionaryValue country,
      DictionaryValue district,
      DictionaryValue region,
      ForeignData foreign,
      String locality,
      String arCode) {
    return new Place(
        coded(country),
        coded(district),
        coded(region),
        made(foreign, ForeignData::getDistrictName),
        made(foreign, ForeignData::getRegionName),
        locality,
        arCode);
  }
}
