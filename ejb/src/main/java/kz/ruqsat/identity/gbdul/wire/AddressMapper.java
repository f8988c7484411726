package kz.ruqsat.identity.gbdul.wire;

import static kz.ruqsat.identity.gbdul.wire.Directory.made;
import static kz.ruqsat.identity.gbdul.wire.Directory.value;

import kz.ruqsat.identity.organisation.Address;
import kz.ruqsat.identity.organisation.Name;
import kz.ruqsat.wire.gbdul.AddressType;
import kz.ruqsat.wire.gbdul.IpsAddress;

/** Writes addresses in the types of ГБД ЮЛ. */
final class AddressMapper {

  /** Stands for the town when the district is the city itself. */
  static final String NONE = "-";

  private AddressMapper() {}

  static AddressType address(Address address) {
    AddressType wire = new AddressType();
    wire.setRKA(address.rka());
    wire.setZIPCode(address.zip());
    wire.setKATO(address.kato());
    wire.setATE(address.ate());
    wire.setGeonimCode(address.geonim());
    wire.setDistrictRu(ru(address.district()));
    wire.setDistrictKz(kk(address.district()));
    wire.setRegionRu(ru(address.region()));
    wire.setRegionKz(kk(address.region()));
    wire.setRuralRu(ru(address.rural()));
    wire.setRuralKz(kk(address.rural()));
    wire.setCityRu(address.city() == null ? NONE : address.city().ru());
    wire.setCityKz(address.city() == null ? NONE : address.city().kkOrRu());
    wire.setStreetRu(ru(address.street()));
    wire.setStreetKz(kk(address.street()));
    wire.setBuildingType(value(address.buildingType()));
    wire.setBuildingNumber(address.building());
    wire.setBlock(address.block());
    wire.setCorpus(address.corpus());
    wire.setRoomType(value(address.roomType()));
    wire.setAppartmentNumber(address.flat());
    wire.setOfficeNumber(address.office());
    return wire;
  }

  /** The shorter form for joint entrepreneurs and non-residents. */
  static IpsAddress shortForm(Address address) {
    IpsAddress wire = new IpsAddress();
    wire.setKATO(address.kato());
    wire.setDistrictRu(ru(address.district()));
    wire.setDistrictKz(kk(address.district()));
    wire.setRegionRu(ru(address.region()));
    wire.setRegionKz(kk(address.region()));
    wire.setCityRu(ru(address.city()));
    wire.setCityKz(kk(address.city()));
    wire.setStreetRu(ru(address.street()));
    wire.setStreetKz(kk(address.street()));
    wire.setBuildingNumber(address.building());
    wire.setAppartmentNumber(address.flat());
    return wire;
  }

  private static String ru(Name name) {
    return made(name, Name::ru);
  }

  private static String kk(Name name) {
    return made(name, Name::kk);
  }
}
