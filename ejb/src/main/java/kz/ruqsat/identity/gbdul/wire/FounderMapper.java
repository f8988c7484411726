package kz.ruqsat.identity.gbdul.wire;

import static kz.ruqsat.identity.gbdul.wire.Directory.digits;
import static kz.ruqsat.identity.gbdul.wire.Directory.number;
import static kz.ruqsat.identity.gbdul.wire.Directory.value;

import kz.ruqsat.identity.organisation.FounderOrganisation;
import kz.ruqsat.identity.organisation.FounderPerson;
import kz.ruqsat.identity.organisation.Parent;
import kz.ruqsat.wire.gbdul.HeadType;
import kz.ruqsat.wire.gbdul.OrganizationShortType;
import kz.ruqsat.wire.gbdul.PersonType;

/** Writes founders and parents in the types of ГБД ЮЛ. */
final class FounderMapper {

  private FounderMapper() {}

  static OrganizationShortType organisation(FounderOrganisation founder) {
    OrganizationShortType wire = new OrganizationShortType();
    wire.setBIN(digits(founder.bin()));
    wire.setCountry(value(founder.country()));
    wire.setRegistrationNumber(founder.registrationNumber());
    wire.setRegistrationLastDate(founder.registeredOn());
    wire.setOrganizationNameRu(founder.nameRu());
    wire.setOrganizationNameKz(founder.nameKk());
    wire.setActivity(founder.activity());
    wire.setValue(number(founder.value()));
    wire.setPercent(number(founder.percent()));
    return wire;
  }

  static PersonType person(FounderPerson founder) {
    PersonType wire = new PersonType();
    wire.setCountry(value(founder.country()));
    wire.setNationalityRelation(value(founder.relation()));
    wire.setCitizenCountry(value(founder.citizenship()));
    wire.setIIN(digits(founder.iin()));
    wire.setTaxNumber(founder.taxNumber());
    wire.setSurName(founder.surname());
    wire.setName(founder.name());
    wire.setMiddleName(founder.patronymic());
    wire.setValue(number(founder.value()));
    wire.setPercent(number(founder.percent()));
    return wire;
  }

  static HeadType parent(Parent parent) {
    HeadType wire = new HeadType();
    wire.setBIN(digits(parent.bin()));
    wire.setCountry(value(parent.country()));
    wire.setRegistrationNumber(parent.registrationNumber());
    wire.setRegistrationLastDate(parent.registeredOn());
    wire.setOrganizationNameRu(parent.nameRu());
    wire.setOrganizationNameKz(parent.nameKk());
    wire.setActivity(parent.activity());
    return wire;
  }
}
