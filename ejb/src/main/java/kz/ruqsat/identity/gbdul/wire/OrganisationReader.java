package kz.ruqsat.identity.gbdul.wire;

import static kz.ruqsat.identity.gbdul.wire.Directory.bin;
import static kz.ruqsat.identity.gbdul.wire.Directory.coded;
import static kz.ruqsat.identity.gbdul.wire.Directory.made;
import static kz.ruqsat.identity.gbdul.wire.Directory.name;
import static kz.ruqsat.identity.gbdul.wire.Directory.number;

import java.util.List;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.organisation.Activity;
import kz.ruqsat.identity.organisation.Capital;
import kz.ruqsat.identity.organisation.Classification;
import kz.ruqsat.identity.organisation.Liquidation;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.identity.organisation.Statistics;
import kz.ruqsat.wire.gbdul.ActivityType;
import kz.ruqsat.wire.gbdul.AddInfoType;
import kz.ruqsat.wire.gbdul.AddressFact;
import kz.ruqsat.wire.gbdul.AuthCapitalType;
import kz.ruqsat.wire.gbdul.LiquidationType;
import kz.ruqsat.wire.gbdul.Organization;
import kz.ruqsat.wire.gbdul.ReorganizationBins;
import kz.ruqsat.wire.gbdul.StatCommInfoType;

/**
 * Reads organisations from the types of ГБД ЮЛ: the way back of {@link OrganisationMapper}. The
 * acts of the register are not in this answer.
 */
public final class OrganisationReader {

  private OrganisationReader() {}

  /** A resident organisation, branch or representation. */
  public static Organisation organisation(Organization wire) {
    return new Organisation(
        Bin.of(wire.getBIN()),
        coded(wire.getRegStatus()),
        coded(wire.getRegistrationDepartment()),
        wire.getRegistrationDate(),
        wire.getRegistrationLastDate(),
        wire.getLiquidationDate(),
        name(wire.getFullNameRu(), wire.getFullNameKz(), wire.getFullNameEn()),
        name(wire.getShortNameRu(), wire.getShortNameKz(), wire.getShortNameEn()),
        coded(wire.getOrgForm()),
        coded(wire.getFormOfLaw()),
        coded(wire.getPrivateEnterpriseType()),
        wire.isTaxOrgStatus(),
        made(wire.getAddInfo(), OrganisationReader::classification),
        made(wire.getLiquidation(), OrganisationReader::liquidation),
        made(wire.getOrganizationLeader(), PeopleReader::leader),
        activities(wire.getActivity()),
        made(wire.getAddress(), UlAddressReader::address),
        made(wire.getAuthCapital(), OrganisationReader::capital),
        wire.getFoundersUL().stream().map(PeopleReader::founder).toList(),
        wire.getFoundersFL().stream().map(PeopleReader::founder).toList(),
        made(wire.getHeaderOrganization(), PeopleReader::parent),
        made(wire.getStatCommInfo(), OrganisationReader::statistics),
        coded(wire.getMainActivityProf()),
        predecessors(wire.getReorganizationBins()),
        PeopleReader.beneficiaries(wire.getBenefiziars()),
        null,
        List.of());
  }

  private static Classification classification(AddInfoType wire) {
    return new Classification(
        coded(wire.getCreationMethod()),
        coded(wire.getPropertyType()),
        wire.isTypicalCharter(),
        wire.isCommerceOrg(),
        wire.isEnterpriseSubject(),
        coded(wire.getFundType()),
        coded(wire.getGosCompanyType()),
        coded(wire.getStatusOO()),
        wire.isAffiliated(),
        wire.isInternational(),
        wire.isForeignInvest(),
        wire.isOneCitizenShip(),
        wire.isBranchesExistence());
  }

  private static Liquidation liquidation(LiquidationType wire) {
    return new Liquidation(
        coded(wire.getLiqBase()),
        coded(wire.getLiqType()),
        wire.getLiqDecisionDate(),
        coded(wire.getReorgType()),
        bin(wire.getBinReceiver()));
  }

  private static List<Activity> activities(List<ActivityType> wire) {
    return wire.stream().map(OrganisationReader::activity).toList();
  }

  private static Activity activity(ActivityType wire) {
    return new Activity(
        new CodedValue(wire.getOKED(), wire.getActivityNameRu(), wire.getActivityNameKz()),
        wire.isMain());
  }

  private static Capital capital(AuthCapitalType wire) {
    return new Capital(number(wire.getValueAll()), number(wire.getValueGov()));
  }

  private static Statistics statistics(StatCommInfoType wire) {
    AddressFact fact = wire.getAddressFact();
    return new Statistics(
        coded(wire.getOrgSize()),
        coded(wire.getActivityAttr()),
        made(fact, AddressFact::getRKA),
        made(fact, AddressFact::getKATO),
        made(fact, AddressFact::getNameRu),
        made(fact, AddressFact::getNameKz),
        activities(wire.getActivity()),
        wire.getActualDate());
  }

  private static List<Bin> predecessors(ReorganizationBins wire) {
    return wire == null ? List.of() : wire.getBINReorganizationUl().stream().map(Bin::of).toList();
  }
}
