package kz.ruqsat.identity.person;

import java.time.LocalDate;
import kz.ruqsat.identity.dictionary.Coded;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;

/**
 * A document of identity, with the name and date of birth it was issued for.
 *
 * @param validTo last day; null for a document without a term
 * @param invalidSince when it lost its force before its term
 */
public record Document(
    @Coded(Dictionary.DOCUMENT_TYPE) CodedValue type,
    String number,
    String series,
    LocalDate issuedOn,
    LocalDate validTo,
    @Coded(Dictionary.DOCUMENT_ISSUER) CodedValue issuer,
    @Coded(Dictionary.DOCUMENT_STATUS) CodedValue status,
    LocalDate invalidSince,
    String surname,
    String name,
    String patronymic,
    LocalDate birthDate) {

  /** Names nobody: personal data stay out of logs. */
  @Override
  public String toString() {
    return "Document of type " + type.code();
  }
}
