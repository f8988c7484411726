package kz.ruqsat.identity.gbdul.wire;

import static kz.ruqsat.identity.gbdul.wire.Directory.digits;
import static kz.ruqsat.identity.gbdul.wire.Directory.made;
import static kz.ruqsat.identity.gbdul.wire.Directory.value;

import java.util.List;
import kz.ruqsat.identity.organisation.Beneficiary;
import kz.ruqsat.identity.organisation.BeneficiaryDocument;
import kz.ruqsat.identity.organisation.Leader;
import kz.ruqsat.wire.gbdul.Benefiziar;
import kz.ruqsat.wire.gbdul.BenefiziarDocument;
import kz.ruqsat.wire.gbdul.Benefiziars;
import kz.ruqsat.wire.gbdul.LeaderPosition;
import kz.ruqsat.wire.gbdul.LeaderType;

/** Writes the people behind an organisation in the types of ГБД ЮЛ. */
final class PeopleMapper {

  private PeopleMapper() {}

  static LeaderType leader(Leader leader) {
    LeaderType wire = new LeaderType();
    if (leader.position() != null) {
      LeaderPosition position = new LeaderPosition();
      position.setPositionType(value(leader.position()));
      position.setIssueDate(leader.since());
      position.setLossDate(leader.until());
      wire.setPosition(position);
    }
    wire.setCountry(value(leader.country()));
    wire.setCitizenCountry(value(leader.citizenship()));
    wire.setNationalityRelation(value(leader.relation()));
    wire.setIIN(digits(leader.iin()));
    wire.setSurName(leader.surname());
    wire.setName(leader.name());
    wire.setMiddleName(leader.patronymic());
    return wire;
  }

  static Benefiziars beneficiaries(List<Beneficiary> beneficiaries) {
    if (beneficiaries.isEmpty()) {
      return null;
    }
    Benefiziars wire = new Benefiziars();
    beneficiaries.forEach(each -> wire.getBenefiziar().add(beneficiary(each)));
    return wire;
  }

  private static Benefiziar beneficiary(Beneficiary beneficiary) {
    Benefiziar wire = new Benefiziar();
    wire.setCountryOfResidence(beneficiary.residence());
    wire.setCountryOfCitizenship(beneficiary.citizenship());
    wire.setCitizenshipRelationCode(beneficiary.relation());
    wire.setIIN(digits(beneficiary.iin()));
    wire.setTaxNumberIncCountry(beneficiary.taxNumber());
    wire.setPersonStatusInGBDFL(beneficiary.status());
    wire.setSurname(beneficiary.surname());
    wire.setName(beneficiary.name());
    wire.setMiddlename(beneficiary.patronymic());
    wire.setBirthday(beneficiary.birthDate());
    wire.setIdentityDocument(made(beneficiary.document(), PeopleMapper::document));
    return wire;
  }

  private static BenefiziarDocument document(BeneficiaryDocument document) {
    BenefiziarDocument wire = new BenefiziarDocument();
    wire.setDocumentType(document.type());
    wire.setDocumentNumber(document.number());
    wire.setIssueDate(document.issuedAt());
    wire.setIssuerId(document.issuer());
    return wire;
  }
}
