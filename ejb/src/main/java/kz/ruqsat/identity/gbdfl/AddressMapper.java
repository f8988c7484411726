package kz.ruqsat.identity.gbdfl;

import static kz.ruqsat.identity.gbdfl.WireValues.value;

import kz.ruqsat.identity.person.Address;
import kz.ruqsat.identity.person.Place;
import kz.ruqsat.identity.person.Residence;
import kz.ruqsat.wire.gbdfl.BirthPlace;
import kz.ruqsat.wire.gbdfl.ForeignData;
import kz.ruqsat.wire.gbdfl.RegAddress;

/** Writes places and addresses in the types of ГБД ФЛ. */
final class AddressMapper {

  private AddressMapper() {}

  static BirthPlace birthPlace(Place place) {
    BirthPlace wire = new BirthPlace();
    wire.setCountry(value(place.country()));
    wire.setDistrict(value(place.district()));
    wire.setRegion(value(place.region()));
    wire.setForeignData(foreign(place));
    wire.setCity(place.locality());
    wire.setBirthTeCodeAR(place.arCode());
    return wire;
  }

  static RegAddress residence(Residence residence) {
    RegAddress wire = new RegAddress();
    wire.setCountry(value(residence.place().country()));
    wire.setDistrict(value(residence.place().district()));
    wire.setRegion(value(residence.place().region()));
    wire.setForeignData(foreign(residence.place()));
    wire.setCity(residence.place().locality());
    wire.setStreet(residence.street());
    wire.setBuilding(residence.building());
    wire.setCorpus(residence.corpus());
    wire.setFlat(residence.flat());
    wire.setBeginDate(residence.from());
    wire.setEndDate(residence.to());
    wire.setStatus(value(residence.status()));
    wire.setInvalidity(value(residence.invalidity()));
    wire.setArCode(residence.place().arCode());
    return wire;
  }

  static kz.ruqsat.wire.gbdfl.Address address(Address address) {
    var wire = new kz.ruqsat.wire.gbdfl.Address();
    wire.setType(value(address.type()));
    wire.setCountry(value(address.place().country()));
    wire.setDistrict(value(address.place().district()));
    wire.setRegion(value(address.place().region()));
    wire.setForeignData(foreign(address.place()));
    wire.setCity(address.place().locality());
    wire.setStreet(address.street());
    wire.setBuilding(address.building());
    wire.setCorpus(address.corpus());
    wire.setFlat(address.flat());
    wire.setBeginDate(address.from());
    wire.setEndDate(address.to());
    wire.setArCode(address.place().arCode());
    return wire;
  }

  private static ForeignData foreign(Place place) {
    if (place.foreignDistrict() == null && place.foreignRegion() == null) {
      return null;
    }
    ForeignData wire = new ForeignData();
    wire.setDistrictName(place.foreignDistrict());
    wire.setRegionName(place.foreignRegion());
    return wire;
  }
}
