package kz.ruqsat.identity.gbdul.wire;

import static kz.ruqsat.identity.gbdul.wire.Directory.coded;
import static kz.ruqsat.identity.gbdul.wire.Directory.iin;
import static kz.ruqsat.identity.gbdul.wire.Directory.made;
import static kz.ruqsat.identity.gbdul.wire.Directory.name;

import java.util.List;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.organisation.Leader;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.wire.gbdul.IpsLeader;
import kz.ruqsat.wire.gbdul.IpsNerezident;

/** Reads joint entrepreneurs and non-residents: the way back of {@link NonResidentMapper}. */
public final class NonResidentReader {

  private NonResidentReader() {}

  /** A joint entrepreneur or a non-resident. */
  public static Organisation organisation(IpsNerezident wire) {
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
