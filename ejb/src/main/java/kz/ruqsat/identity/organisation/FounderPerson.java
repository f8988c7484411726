package kz.ruqsat.identity.organisation;

import java.math.BigDecimal;
import kz.ruqsat.identity.Iin;
import kz.ruqsat.identity.dictionary.Coded;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;

/**
 * A founder that is a person.
 *
 * @param taxNumber abroad
 * @param value of the share, in tenge
 * @param percent of the capital
 */
public record FounderPerson(
    @Coded(Dictionary.COUNTRY) CodedValue country,
    @Coded(Dictionary.COUNTRY) CodedValue citizenship,
    @Coded(Dictionary.CITIZENSHIP_RELATION) CodedValue relation,
    Iin iin,
    String taxNumber,
    String surname,
    String name,
    String patronymic,
    BigDecimal value,
    BigDecimal percent) {

  /** Names nobody: personal data stay out of logs. */
  @Override
  public String toString() {
    return "FounderPerson " + iin;
  }
}
