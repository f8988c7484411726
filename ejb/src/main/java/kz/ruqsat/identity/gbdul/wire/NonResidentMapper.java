package kz.ruqsat.identity.gbdul.wire;

import static kz.ruqsat.identity.gbdul.wire.Directory.digits;
import static kz.ruqsat.identity.gbdul.wire.Directory.made;
import static kz.ruqsat.identity.gbdul.wire.Directory.value;

import kz.ruqsat.identity.organisation.Leader;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.wire.gbdul.IpsLeader;
import kz.ruqsat.wire.gbdul.IpsNerezident;

/** Writes joint entrepreneurs and non-residents in their type of ГБД ЮЛ. */
public final class NonResidentMapper {

  private NonResidentMapper() {}

  /** A joint entrepreneur or a non-resident. */
  public static IpsNerezident ipsNerezident(Organisation organisation) {
    IpsNerezident wire = new IpsNerezident();
    wire.setBIN(organisation.bin().digits());
    wire.setRegDate(organisation.registeredOn());
    wire.setLiquidationDate(organisation.liquidatedOn());
    wire.setFullNameRu(organisation.fullName().ru());
    wire.setOrgForm(value(organisation.form()));
    wire.setCountryFac(organisation.country() == null ? null : Boolean.TRUE);
    wire.setCountryNerezident(value(organisation.country()));
    wire.setRegStatus(value(organisation.status()));
    wire.setLeader(made(organisation.leader(), NonResidentMapper::leader));
    wire.setAddress(made(organisation.address(), AddressMapper::shortForm));
    return wire;
  }

  private static IpsLeader leader(Leader leader) {
    IpsLeader wire = new IpsLeader();
    wire.setIIN(digits(leader.iin()));
    wire.setSurName(leader.surname());
    wire.setName(leader.name());
    wire.setMiddleName(leader.patronymic());
    return wire;
  }
}
