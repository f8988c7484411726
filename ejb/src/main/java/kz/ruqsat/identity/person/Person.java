package kz.ruqsat.identity.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ruqsat.identity.Iin;
import kz.ruqsat.identity.Sex;
import kz.ruqsat.identity.dictionary.Coded;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;

/**
 * A person as ГБД ФЛ knows them. What the database does not tell is null, a list is then empty.
 *
 * @param latinSurname surname in Latin letters, as in the passport
 * @param addresses other than that of registration
 * @param documents of identity, old ones included
 * @param birthCertificate number and issuer; it is not among the documents
 * @param missing the search for a missing person
 * @param disappeared the search for a person in hiding
 * @param removed whether the record was taken out as erroneous
 */
public record Person(
    Iin iin,
    String surname,
    String name,
    String patronymic,
    String latinSurname,
    String latinName,
    LocalDate birthDate,
    LocalDate deathDate,
    Sex sex,
    @Coded(Dictionary.NATIONALITY) CodedValue nationality,
    @Coded(Dictionary.COUNTRY) CodedValue citizenship,
    @Coded(Dictionary.PERSON_STATUS) CodedValue lifeStatus,
    Place birthPlace,
    Residence residence,
    List<Address> addresses,
    List<Document> documents,
    Certificate birthCertificate,
    Certificate deathCertificate,
    Imprisonment imprisonment,
    Incapacity incapacity,
    Search missing,
    Search disappeared,
    Exclusion exclusion,
    Repatriation repatriation,
    boolean removed) {

  public Person {
    Objects.requireNonNull(iin, "iin");
    Objects.requireNonNull(birthDate, "birthDate");
    Objects.requireNonNull(sex, "sex");
    Objects.requireNonNull(nationality, "nationality");
    Objects.requireNonNull(citizenship, "citizenship");
    Objects.requireNonNull(lifeStatus, "lifeStatus");
    Objects.requireNonNull(birthPlace, "birthPlace");
    nationality = named(nationality, sex);
    addresses = List.copyOf(addresses);
    documents = List.copyOf(documents);
  }

  /** The Russian name of a nationality follows the sex. */
  private static CodedValue named(CodedValue nationality, Sex sex) {
    boolean ofMen =
        Dictionary.NATIONALITY.find(nationality.code()).filter(nationality::equals).isPresent();
    return sex == Sex.FEMALE && ofMen
        ? Dictionary.NATIONALITY_OF_WOMEN.find(nationality.code()).orElse(nationality)
        : nationality;
  }

  /** Surname, name and patronymic, those there are. */
  public String fullName() {
    return Stream.of(surname, name, patronymic)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  /** Names nobody: personal data stay out of logs. */
  @Override
  public String toString() {
    return "Person " + iin;
  }
}
