package kz.ruqsat.identity.gbdul.wire;

import static kz.ruqsat.identity.gbdul.wire.Directory.bin;
import static kz.ruqsat.identity.gbdul.wire.Directory.coded;
import static kz.ruqsat.identity.gbdul.wire.Directory.iin;
import static kz.ruqsat.identity.gbdul.wire.Directory.made;
import static kz.ruqsat.identity.gbdul.wire.Directory.number;

import java.util.List;
import kz.ruqsat.identity.organisation.Beneficiary;
import kz.ruqsat.identity.organisation.BeneficiaryDocument;
import kz.ruqsat.identity.organisation.FounderOrganisation;
import kz.ruqsat.identity.organisation.FounderPerson;
import kz.ruqsat.identity.organisation.Leader;
import kz.ruqsat.identity.organisation.Parent;
import kz.ruqsat.wire.gbdul.Benefiziar;
import kz.ruqsat.wire.gbdul.BenefiziarDocument;
import kz.ruqsat.wire.gbdul.Benefiziars;
import kz.ruqsat.wire.gbdul.HeadType;
import kz.ruqsat.wire.gbdul.LeaderPosition;
import kz.ruqsat.wire.gbdul.LeaderType;
import kz.ruqsat.wire.gbdul.OrganizationShortType;
import kz.ruqsat.wire.gbdul.PersonType;

/**
 * Reads who is behind an organisation from the types of ГБД ЮЛ: the way back of {@link
 * PeopleMapper} and {@link FounderMapper}.
 */
final class PeopleReader {

  private PeopleReader() {}

  static Leader leader(LeaderType wire) {
    LeaderPosition position = wire.getPosition();
    return new Leader(
        coded(made(position, LeaderPosition::getPositionType)),
        made(position, LeaderPosition::getIssueDate),
        made(position, LeaderPosition::getLossDate),
        coded(wire.getCountry()),
        coded(wire.getCitizenCountry()),
        coded(wire.getNationalityRelation()),
        iin(wire.getIIN()),
        wire.getSurName(),
        wire.getName(),
        wire.getMiddleName());
  }

  static FounderOrganisation founder(OrganizationShortType wire) {
    return new FounderOrganisation(
        bin(wire.getBIN()),
        coded(wire.getCountry()),
        wire.getRegistrationNumber(),
        wire.getRegistrationLastDate(),
        wire.getOrganizationNameRu(),
        wire.getOrganizationNameKz(),
        wire.getActivity(),
        number(wire.getValue()),
        number(wire.getPercent()));
  }

  static FounderPerson founder(PersonType wire) {
    return new FounderPerson(
        coded(wire.getCountry()),
        coded(wire.getCitizenCountry()),
        coded(wire.getNationalityRelation()),
        iin(wire.getIIN()),
        wire.getTaxNumber(),
        wire.getSurName(),
        wire.getName(),
        wire.getMiddleName(),
        number(wire.getValue()),
        number(wire.getPercent()));
  }

  static Parent parent(HeadType wire) {
    return new Parent(
        bin(wire.getBIN()),
        coded(wire.getCountry()),
        wire.getRegistrationNumber(),
        wire.getRegistrationLastDate(),
        wire.getOrganizationNameRu(),
        wire.getOrganizationNameKz(),
        wire.getActivity());
  }

  static List<Beneficiary> beneficiaries(Benefiziars wire) {
    return wire == null
        ? List.of()
        : wire.getBenefiziar().stream().map(PeopleReader::beneficiary).toList();
  }

  private static Beneficiary beneficiary(Benefiziar wire) {
    return new Beneficiary(
        wire.getCountryOfResidence(),
        wire.getCountryOfCitizenship(),
        wire.getCitizenshipRelationCode(),
        iin(wire.getIIN()),
        wire.getTaxNumberIncCountry(),
        wire.getPersonStatusInGBDFL(),
        wire.getSurname(),
        wire.getName(),
        wire.getMiddlename(),
        wire.getBirthday(),
        made(wire.getIdentityDocument(), PeopleReader::document));
  }

  private static BeneficiaryDocument document(BenefiziarDocument wire) {
    return new BeneficiaryDocument(
        wire.getDocumentType(), wire.getDocumentNumber(), wire.getIssueDate(), wire.getIssuerId());
  }
}
