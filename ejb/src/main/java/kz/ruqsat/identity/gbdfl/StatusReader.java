package kz.ruqsat.identity.gbdfl;

import static kz.ruqsat.identity.gbdfl.WireValues.coded;

import kz.ruqsat.identity.person.Exclusion;
import kz.ruqsat.identity.person.Imprisonment;
import kz.ruqsat.identity.person.Incapacity;
import kz.ruqsat.identity.person.Repatriation;
import kz.ruqsat.identity.person.Search;
import kz.ruqsat.wire.gbdfl.DisappearStatus;
import kz.ruqsat.wire.gbdfl.MissingStatus;
import kz.ruqsat.wire.gbdfl.PersonCapableStatus;
import kz.ruqsat.wire.gbdfl.PersonExcludeStatus;
import kz.ruqsat.wire.gbdfl.PersonImprisoneStatus;
import kz.ruqsat.wire.gbdfl.PersonRepatriationStatus;

/** Reads the special states of a person: the way back of {@link StatusMapper}. */
final class StatusReader {

  private StatusReader() {}

  static Imprisonment imprisonment(PersonImprisoneStatus wire) {
    return new Imprisonment(
        coded(wire.getImprisonedStatus()),
        wire.getImprisonedBeginDate(),
        wire.getImprisonedEndDate());
  }

  static Incapacity incapacity(PersonCapableStatus wire) {
    return new Incapacity(
        coded(wire.getCapableStatus()),
        wire.getCapableDate(),
        wire.getCapableEndDate(),
        wire.getCapableNumber(),
        coded(wire.getCourt()));
  }

  static Search missing(MissingStatus wire) {
    return new Search(
        wire.isMissing(),
        wire.getMissingDate(),
        wire.getMissingEndDate(),
        wire.getMissingNumber(),
        coded(wire.getGpTerritorial()));
  }

  static Search disappeared(DisappearStatus wire) {
    return new Search(
        wire.isDisappear(),
        wire.getDisappearDate(),
        wire.getDisappearEndDate(),
        wire.getDisappearNumber(),
        coded(wire.getGpTerritorial()));
  }

  static Exclusion exclusion(PersonExcludeStatus wire) {
    return new Exclusion(
        coded(wire.getExcludeReason()),
        wire.getExcludeReasonDate(),
        wire.getExcludeDate(),
        coded(wire.getExcludeParticipant()));
  }

  static Repatriation repatriation(PersonRepatriationStatus wire) {
    return new Repatriation(
        coded(wire.getRepatriationStatus()),
        wire.getRepatriationDate(),
        wire.getRepatriationEndDate(),
        wire.getRepatriationNumber(),
        coded(wire.getRepatriationOrg()),
        coded(wire.getRepatriationReason()));
  }
}
