package kz.ruqsat.identity.gbdfl;

import static kz.ruqsat.identity.gbdfl.WireValues.coded;
import static kz.ruqsat.identity.gbdfl.WireValues.made;

import java.util.List;
import kz.ruqsat.identity.Iin;
import kz.ruqsat.identity.Sex;
import kz.ruqsat.identity.person.Address;
import kz.ruqsat.identity.person.Certificate;
import kz.ruqsat.identity.person.Document;
import kz.ruqsat.identity.person.Person;

/** Reads persons from the types of ГБД ФЛ: the way back of {@link PersonMapper}. */
final class PersonReader {

  private static final String MALE = "1";

  private PersonReader() {}

  static Person person(kz.ruqsat.wire.gbdfl.Person wire) {
    return new Person(
        Iin.of(wire.getIin()),
        wire.getSurname(),
        wire.getName(),
        wire.getPatronymic(),
        wire.getEngSurname(),
        wire.getEngFirstName(),
        wire.getBirthDate(),
        wire.getDeathDate(),
        MALE.equals(wire.getGender().getCode()) ? Sex.MALE : Sex.FEMALE,
        coded(wire.getNationality()),
        coded(wire.getCitizenship()),
        coded(wire.getLifeStatus()),
        AddressReader.birthPlace(wire.getBirthPlace()),
        made(wire.getRegAddress(), AddressReader::residence),
        addresses(wire),
        documents(wire),
        made(wire.getBirthCertificate(), PersonReader::certificate),
        made(wire.getDeathCertificate(), PersonReader::certificate),
        made(wire.getImprisonedStatus(), StatusReader::imprisonment),
        made(wire.getPersonCapableStatus(), StatusReader::incapacity),
        made(wire.getMissingStatus(), StatusReader::missing),
        made(wire.getDisappearStatus(), StatusReader::disappeared),
        made(wire.getExcludeStatus(), StatusReader::exclusion),
        made(wire.getRepatriationStatus(), StatusReader::repatriation),
        Boolean.TRUE.equals(wire.isRemoved()));
  }

  private static List<Address> addresses(kz.ruqsat.wire.gbdfl.Person wire) {
    return wire.getAddresses() == null
        ? List.of()
        : wire.getAddresses().getAddress().stream().map(AddressReader::address).toList();
  }

  private static List<Document> documents(kz.ruqsat.wire.gbdfl.Person wire) {
    return wire.getDocuments() == null
        ? List.of()
        : wire.getDocuments().getDocument().stream().map(PersonReader::document).toList();
  }

  private static Certificate certificate(kz.ruqsat.wire.gbdfl.Certificate wire) {
    return new Certificate(wire.getNumber(), wire.getBeginDate(), wire.getIssueOrganisation());
  }

  private static Document document(kz.ruqsat.wire.gbdfl.Document wire) {
    return new Document(
        coded(wire.getType()),
        wire.getNumber(),
        wire.getSeries(),
        wire.getBeginDate(),
        wire.getEndDate(),
        coded(wire.getIssueOrganization()),
        coded(wire.getStatus()),
        wire.getInvalidityDate(),
        wire.getSurname(),
        wire.getName(),
        wire.getPatronymic(),
        wire.getBirthDate());
  }
}
