package kz.ruqsat.identity.gbdul.wire;

import static kz.ruqsat.identity.gbdul.wire.Directory.digits;
import static kz.ruqsat.identity.gbdul.wire.Directory.made;
import static kz.ruqsat.identity.gbdul.wire.Directory.value;

import java.util.List;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.organisation.Activity;
import kz.ruqsat.identity.organisation.Capital;
import kz.ruqsat.identity.organisation.Classification;
import kz.ruqsat.identity.organisation.Liquidation;
import kz.ruqsat.identity.organisation.Name;
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

/** Writes organisations in the types of ГБД ЮЛ. */
public final class OrganisationMapper {

  private OrganisationMapper() {}

  /** A resident organisation, branch or representation. */
  public static Organization organization(Organisation organisation) {
    Organization wire = new Organization();
    wire.setBIN(organisation.bin().digits());
    wire.setRegStatus(value(organisation.status()));
    wire.setRegistrationDepartment(value(organisation.registrar()));
    wire.setRegistrationDate(organisation.registeredOn());
    wire.setRegistrationLastDate(organisation.reregisteredOn());
    wire.setLiquidationDate(organisation.liquidatedOn());
    names(organisation, wire);
    wire.setOrgForm(value(organisation.form()));
    wire.setFormOfLaw(value(organisation.legalForm()));
    wire.setPrivateEnterpriseType(value(organisation.privateEnterpriseType()));
    wire.setTaxOrgStatus(organisation.inactiveTaxpayer());
    wire.setAddInfo(made(organisation.classification(), OrganisationMapper::classification));
    wire.setLiquidation(made(organisation.liquidation(), OrganisationMapper::liquidation));
    wire.setOrganizationLeader(made(organisation.leader(), PeopleMapper::leader));
    wire.getActivity().addAll(activities(organisation.activities()));
    wire.setAddress(made(organisation.address(), AddressMapper::address));
    wire.setAuthCapital(made(organisation.capital(), OrganisationMapper::capital));
    organisation
        .founderOrganisations()
        .forEach(each -> wire.getFoundersUL().add(FounderMapper.organisation(each)));
    organisation
        .founderPersons()
        .forEach(each -> wire.getFoundersFL().add(FounderMapper.person(each)));
    wire.setFoundersCount(organisation.founders());
    wire.setFoundersCountUL(organisation.founderOrganisations().size());
    wire.setFoundersCountFL(organisation.founderPersons().size());
    wire.setHeaderOrganization(made(organisation.parent(), FounderMapper::parent));
    wire.setStatCommInfo(made(organisation.statistics(), OrganisationMapper::statistics));
    wire.setMainActivityProf(value(organisation.professionalActivity()));
    wire.setReorganizationBins(predecessors(organisation.predecessors()));
    wire.setBenefiziars(PeopleMapper.beneficiaries(organisation.beneficiaries()));
    return wire;
  }

  private static void names(Organisation organisation, Organization wire) {
    wire.setFullNameRu(organisation.fullName().ru());
    wire.setFullNameKz(organisation.fullName().kkOrRu());
    wire.setFullNameEn(organisation.fullName().en());
    Name shortName = organisation.shortName();
    if (shortName != null) {
      wire.setShortNameRu(shortName.ru());
      wire.setShortNameKz(shortName.kk());
      wire.setShortNameEn(shortName.en());
    }
  }

  private static AddInfoType classification(Classification classification) {
    AddInfoType wire = new AddInfoType();
    wire.setCreationMethod(value(classification.creation()));
    wire.setPropertyType(value(classification.ownership()));
    wire.setTypicalCharter(classification.typicalCharter());
    wire.setCommerceOrg(classification.commercial());
    wire.setEnterpriseSubject(classification.enterprise());
    wire.setFundType(value(classification.fundType()));
    wire.setGosCompanyType(value(classification.stateCompanyType()));
    wire.setStatusOO(value(classification.publicAssociationStatus()));
    wire.setAffiliated(classification.affiliated());
    wire.setInternational(classification.international());
    wire.setForeignInvest(classification.foreignInvestment());
    wire.setOneCitizenShip(classification.singleCitizenship());
    wire.setBranchesExistence(classification.hasBranches());
    return wire;
  }

  private static LiquidationType liquidation(Liquidation liquidation) {
    LiquidationType wire = new LiquidationType();
    wire.setLiqBase(value(liquidation.ground()));
    wire.setLiqType(value(liquidation.type()));
    wire.setLiqDecisionDate(liquidation.decidedOn());
    wire.setReorgType(value(liquidation.reorganisation()));
    wire.setBinReceiver(digits(liquidation.successor()));
    return wire;
  }

  private static List<ActivityType> activities(List<Activity> activities) {
    return activities.stream().map(OrganisationMapper::activity).toList();
  }

  private static ActivityType activity(Activity activity) {
    ActivityType wire = new ActivityType();
    wire.setMain(activity.main());
    wire.setOKED(activity.oked().code());
    wire.setActivityNameKz(activity.oked().kk());
    wire.setActivityNameRu(activity.oked().ru());
    return wire;
  }

  private static AuthCapitalType capital(Capital capital) {
    AuthCapitalType wire = new AuthCapitalType();
    wire.setValueAll(capital.total().doubleValue());
    wire.setValueGov(capital.state().doubleValue());
    wire.setPercentGov(capital.statePercent().doubleValue());
    wire.setValuePrivate(capital.privately().doubleValue());
    wire.setPercentPrivate(capital.privatePercent().doubleValue());
    return wire;
  }

  private static StatCommInfoType statistics(Statistics statistics) {
    StatCommInfoType wire = new StatCommInfoType();
    wire.setOrgSize(value(statistics.size()));
    wire.setActivityAttr(value(statistics.activityStatus()));
    if (statistics.addressRu() != null) {
      AddressFact fact = new AddressFact();
      fact.setRKA(statistics.rka());
      fact.setKATO(statistics.kato());
      fact.setNameRu(statistics.addressRu());
      fact.setNameKz(statistics.addressKk());
      wire.setAddressFact(fact);
    }
    wire.getActivity().addAll(activities(statistics.activities()));
    wire.setActualDate(statistics.asOf());
    return wire;
  }

  private static ReorganizationBins predecessors(List<Bin> predecessors) {
    if (predecessors.isEmpty()) {
      return null;
    }
    ReorganizationBins wire = new ReorganizationBins();
    predecessors.forEach(bin -> wire.getBINReorganizationUl().add(bin.digits()));
    return wire;
  }
}
