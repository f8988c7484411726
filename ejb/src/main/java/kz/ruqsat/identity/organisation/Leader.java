package kz.ruqsat.identity.organisation;

import java.time.LocalDate;
import kz.ruqsat.identity.Iin;
import kz.ruqsat.identity.dictionary.Coded;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;

/**
 * The head of an organisation.
 *
 * @param relation of the citizenship to Kazakhstan
 */
public record Leader(
    @Coded(Dictionary.POSITION) CodedValue position,
    LocalDate since,
    LocalDate until,
    @Coded(Dictionary.COUNTRY) CodedValue country,
    @Coded(Dictionary.COUNTRY) CodedValue citizenship,
    @Coded(Dictionary.CITIZENSHIP_RELATION) CodedValue relation,
    Iin iin,
    String surname,
    String name,
    String patronymic) {

  /** Names nobody: personal data stay out of logs. */
  @Override
  public String toString() {
    return "Leader " + iin;
  }
}
