package kz.ruqsat.identity.gbdfl;

import static kz.ruqsat.identity.gbdfl.WireValues.made;
import static kz.ruqsat.identity.gbdfl.WireValues.value;

import kz.ruqsat.identity.Sex;
import kz.ruqsat.identity.dictionary.Dictionary;
import kz.ruqsat.identity.person.Certificate;
import kz.ruqsat.identity.person.Document;
import kz.ruqsat.identity.person.Person;
import kz.ruqsat.wire.gbdfl.Addresses;
import kz.ruqsat.wire.gbdfl.Documents;

/** Writes persons in the types of ГБД ФЛ. */
final class PersonMapper {

  private PersonMapper() {}

  static kz.ruqsat.wire.gbdfl.Person person(Person person, FieldSet fields) {
    var wire = new kz.ruqsat.wire.gbdfl.Person();
    wire.setIin(person.iin().digits());
    wire.setSurname(person.surname());
    wire.setName(person.name());
    wire.setPatronymic(person.patronymic());
    if (fields == FieldSet.OF_2025) {
      wire.setEngFirstName(person.latinName());
      wire.setEngSurname(person.latinSurname());
    }
    wire.setBirthDate(person.birthDate());
    wire.setDeathDate(person.deathDate());
    wire.setGender(value(Dictionary.GENDER.value(person.sex() == Sex.MALE ? "1" : "2")));
    wire.setNationality(value(person.nationality()));
    wire.setCitizenship(value(person.citizenship()));
    wire.setLifeStatus(value(person.lifeStatus()));
    wire.setBirthCertificate(made(person.birthCertificate(), PersonMapper::certificate));
    wire.setDeathCertificate(made(person.deathCertificate(), PersonMapper::certificate));
    wire.setBirthPlace(AddressMapper.birthPlace(person.birthPlace()));
    wire.setRegAddress(made(person.residence(), AddressMapper::residence));
    wire.setImprisonedStatus(made(person.imprisonment(), StatusMapper::imprisonment));
    wire.setPersonCapableStatus(made(person.incapacity(), StatusMapper::incapacity));
    wire.setMissingStatus(made(person.missing(), StatusMapper::missing));
    wire.setDisappearStatus(made(person.disappeared(), StatusMapper::disappeared));
    wire.setExcludeStatus(made(person.exclusion(), StatusMapper::exclusion));
    wire.setRepatriationStatus(made(person.repatriation(), StatusMapper::repatriation));
    wire.setDocuments(new Documents());
    person.documents().forEach(each -> wire.getDocuments().getDocument().add(document(each)));
    wire.setAddresses(new Addresses());
    person
        .addresses()
        .forEach(each -> wire.getAddresses().getAddress().add(AddressMapper.address(each)));
    wire.setRemoved(person.removed() ? Boolean.TRUE : null);
    return wire;
  }

  private static kz.ruqsat.wire.gbdfl.Certificate certificate(Certificate certificate) {
    var wire = new kz.ruqsat.wire.gbdfl.Certificate();
    wire.setNumber(certificate.number());
    wire.setBeginDate(certificate.issuedOn());
    wire.setIssueOrganisation(certificate.issuer());
    return wire;
  }

  private static kz.ruqsat.wire.gbdfl.Document document(Document document) {
    var wire = new kz.ruqsat.wire.gbdfl.Document();
    wire.setType(value(document.type()));
    wire.setNumber(document.number());
    wire.setSeries(document.series());
    wire.setBeginDate(document.issuedOn());
    wire.setEndDate(document.validTo());
    wire.setIssueOrganization(value(document.issuer()));
    wire.setStatus(value(document.status()));
    wire.setInvalidityDate(document.invalidSince());
    wire.setSurname(document.surname());
    wire.setName(document.name());
    wire.setPatronymic(document.patronymic());
    wire.setBirthDate(document.birthDate());
    return wire;
  }
}
