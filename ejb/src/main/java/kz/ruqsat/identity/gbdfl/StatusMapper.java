package kz.ruqsat.identity.gbdfl;

import static kz.ruqsat.identity.gbdfl.WireValues.value;

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

/** Writes the special states of a person in the types of ГБД ФЛ. */
final class StatusMapper {

  private StatusMapper() {}

  static PersonImprisoneStatus imprisonment(Imprisonment imprisonment) {
    PersonImprisoneStatus wire = new PersonImprisoneStatus();
    wire.setImprisonedStatus(value(imprisonment.status()));
    wire.setImprisonedBeginDate(imprisonment.from());
    wire.setImprisonedEndDate(imprisonment.to());
    return wire;
  }

  static PersonCapableStatus incapacity(Incapacity incapacity) {
    PersonCapableStatus wire = new PersonCapableStatus();
    wire.setCapableStatus(value(incapacity.status()));
    wire.setCapableDate(incapacity.from());
    wire.setCapableEndDate(incapacity.to());
    wire.setCapableNumber(incapacity.decision());
    wire.setCourt(value(incapacity.court()));
    return wire;
  }

  static MissingStatus missing(Search search) {
    MissingStatus wire = new MissingStatus();
    wire.setMissing(search.active());
    wire.setMissingDate(search.from());
    wire.setMissingEndDate(search.to());
    wire.setMissingNumber(search.number());
    wire.setGpTerritorial(value(search.authority()));
    return wire;
  }

  static DisappearStatus disappeared(Search search) {
    DisappearStatus wire = new DisappearStatus();
    wire.setDisappear(search.active());
    wire.setDisappearDate(search.from());
    wire.setDisappearEndDate(search.to());
    wire.setDisappearNumber(search.number());
    wire.setGpTerritorial(value(search.authority()));
    return wire;
  }

  static PersonExcludeStatus exclusion(Exclusion exclusion) {
    PersonExcludeStatus wire = new PersonExcludeStatus();
    wire.setExcludeReason(value(exclusion.reason()));
    wire.setExcludeReasonDate(exclusion.reasonDate());
    wire.setExcludeDate(exclusion.date());
    wire.setExcludeParticipant(value(exclusion.participant()));
    return wire;
  }

  static PersonRepatriationStatus repatriation(Repatriation repatriation) {
    PersonRepatriationStatus wire = new PersonRepatriationStatus();
    wire.setRepatriationStatus(value(repatriation.status()));
    wire.setRepatriationDate(repatriation.from());
    wire.setRepatriationEndDate(repatriation.to());
    wire.setRepatriationNumber(repatriation.number());
    wire.setRepatriationOrg(value(repatriation.authority()));
    wire.setRepatriationReason(value(repatriation.reason()));
    return wire;
  }
}
