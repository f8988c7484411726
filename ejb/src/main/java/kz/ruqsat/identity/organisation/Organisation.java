package kz.ruqsat.identity.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.dictionary.Coded;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;

/**
 * An organisation as ГБД ЮЛ knows it. What the database does not tell is null, a list is then
 * empty.
 *
 * @param status of registration
 * @param registrar the justice body that registered it; not told of non-residents
 * @param form a legal entity, a branch or a representation
 * @param inactiveTaxpayer whether the tax body declared it inactive
 * @param parent the organisation a branch belongs to
 * @param professionalActivity main professional activity
 * @param predecessors those it was reorganised from
 * @param country of a non-resident
 * @param registrationEvents all acts of the register, oldest first
 */
public record Organisation(
    Bin bin,
    @Coded(Dictionary.REGISTRATION_STATUS) CodedValue status,
    @Coded(Dictionary.REGISTRAR) CodedValue registrar,
    LocalDate registeredOn,
    LocalDate reregisteredOn,
    LocalDate liquidatedOn,
    Name fullName,
    Name shortName,
    @Coded(Dictionary.ORGANISATION_FORM) CodedValue form,
    @Coded(Dictionary.LEGAL_FORM) CodedValue legalForm,
    @Coded(Dictionary.ENTERPRISE_TYPE) CodedValue privateEnterpriseType,
    boolean inactiveTaxpayer,
    Classification classification,
    Liquidation liquidation,
    Leader leader,
    List<Activity> activities,
    Address address,
    Capital capital,
    List<FounderOrganisation> founderOrganisations,
    List<FounderPerson> founderPersons,
    Parent parent,
    Statistics statistics,
    @Coded(Dictionary.PROFESSIONAL_ACTIVITY) CodedValue professionalActivity,
    List<Bin> predecessors,
    List<Beneficiary> beneficiaries,
    @Coded(Dictionary.COUNTRY) CodedValue country,
    List<RegistrationEvent> registrationEvents) {

  public Organisation {
    Objects.requireNonNull(bin, "bin");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(registeredOn, "registeredOn");
    Objects.requireNonNull(fullName, "fullName");
    Objects.requireNonNull(form, "form");
    activities = List.copyOf(activities);
    founderOrganisations = List.copyOf(founderOrganisations);
    founderPersons = List.copyOf(founderPersons);
    predecessors = List.copyOf(predecessors);
    beneficiaries = List.copyOf(beneficiaries);
    registrationEvents = List.copyOf(registrationEvents);
  }

  /** What the number tells of the kind of organisation. */
  public Bin.Kind kind() {
    return bin.kind();
  }

  /** How many founders there are, organisations and persons. */
  public int founders() {
    return founderOrganisations.size() + founderPersons.size();
  }
}
