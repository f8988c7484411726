package kz.ruqsat.identity.organisation;

import java.time.LocalDate;
import kz.ruqsat.identity.Iin;

/**
 * A beneficial owner. The codes travel without names.
 *
 * @param residence code of the country
 * @param relation of the citizenship to Kazakhstan
 * @param status of the person in ГБД ФЛ
 */
public record Beneficiary(
    String residence,
    String citizenship,
    String relation,
    Iin iin,
    String taxNumber,
    String status,
    String surname,
    String name,
    String patronymic,
    LocalDate birthDate,
    BeneficiaryDocument document) {

  /** Names nobody: personal data stay out of logs. */
  @Override
  public String toString() {
    return "Beneficiary " + iin;
  }
}
