package kz.ruqsat.identity.gbdul.wire;

import static kz.ruqsat.identity.gbdul.wire.Directory.coded;
import static kz.ruqsat.identity.gbdul.wire.Directory.name;

import kz.ruqsat.identity.organisation.Address;
import kz.ruqsat.identity.organisation.Name;
import kz.ruqsat.wire.gbdul.AddressType;
import kz.ruqsat.wire.gbdul.IpsAddress;

/** Reads addresses from the types of ГБД ЮЛ: the way back of {@link AddressMapper}. */
final class UlAddressReader {

  private UlAddressReader() {}

  static Address address(AddressType wire) {
    return new Address(
        wire.getRKA(),
        wire.getZIPCode(),
        wire.getKATO(),
        wire.getATE(),
        wire.getGeonimCode(),
        name(wire.getDistrictRu(), wire.getDistrictKz(), null),
        name(wire.getRegionRu(), wire.getRegionKz(), null),
        name(wire.getRuralRu(), wire.getRuralKz(), null),
        city(wire.getCityRu(), wire.getCityKz()),
        name(wire.getStreetRu(), wire.getStreetKz(), null),
        coded(wire.getBuildingType()),
        wire.getBuildingNumber(),
        wire.getBlock(),
        wire.getCorpus(),
        coded(wire.getRoomType()),
        wire.getAppartmentNumber(),
        wire.getOfficeNumber());
  }

  static Address shortForm(IpsAddress wire) {
    return new Address(
        null,
        null,
        wire.getKATO(),
        null,
        null,
        name(wire.getDistrictRu(), wire.getDistrictKz(), null),
        name(wire.getRegionRu(), wire.getRegionKz(), null),
        null,
        city(wire.getCityRu(), wire.getCityKz()),
        name(wire.getStreetRu(), wire.getStreetKz(), null),
        null,
        wire.getBuildingNumber(),
        null,
        null,
        null,
        wire.getAppartmentNumber(),
        null);
  }

  private static Name city(String ru, String kk) {
    return AddressMapper.NONE.equals(ru) ? null : name(ru, kk, null);
  }
}
