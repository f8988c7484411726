package kz.ruqsat.identity.gbdul;

import static kz.ruqsat.identity.gbdul.Directory.coded;
import static kz.ruqsat.identity.gbdul.Directory.iin;
import static kz.ruqsat.identity.gbdul.Directory.made;
import static kz.ruqsat.identity.gbdul.Directory.name;

import java.util.List;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.organisation.Leader;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.wire.gbdul.IpsLeader;
import kz.ruqsat.wire.gbdul.IpsNerezident;

/** Reads joint entrepreneurs and non-residents: the way back of {@link NonResidentMapper}. */
final class NonResidentReader {

  private NonResidentReader() {}

  static Organisation organisation(IpsNerezident wire) {
    return new Organisation(
        Bin.of(wire.getBIN()),
        coded(wire.getRegStatus()),
        null,
        wire.getRegDate(),
        null,
        wire.getLiquidationDate(),
        name(wire.getFullNameRu(), null, null),
        null,
        coded(wire.getOrgForm()),
        null,
        null,
        false,
        null,
        null,
        made(wire.getLeader(), NonResidentReader::leader),
        List.of(),
        made(wire.getAddress(), UlAddressReader::shortForm),
        null,
        List.of(),
        List.of(),
        null,
        null,
        null,
        List.of(),
        List.of(),
        coded(wire.getCountryNerezident()),
        List.of());
  }

  private static Leader leader(IpsLeader wire) {
    return new Leader(
        null,
        null,
        null,
        null,
        null,
        null,
        iin(wire.getIIN()),
        wire.getSurName(),
        wire.getName(),
        wire.getMiddleName());
  }
}
