package kz.ruqsat.identity;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/** Whom to look for: exactly one kind of search, as ГБД ФЛ has them. */
public sealed interface PersonQuery {

  /** The person with the number. */
  record ByIin(Iin iin) implements PersonQuery {

    public ByIin {
      Objects.requireNonNull(iin, "iin");
    }
  }

  /**
   * Everyone with exactly these names. A part that is null means that the person has no such part,
   * not that any will do (meant for those who came back to the country with two names).
   *
   * @param bornFrom first possible date of birth
   * @param bornTo last possible date of birth
   */
  record ByName(
      String surname, String name, String patronymic, LocalDate bornFrom, LocalDate bornTo)
      implements PersonQuery {

    /** Names are compared in capitals, as the database writes them. */
    public ByName {
      surname = capitals(surname);
      name = capitals(name);
      patronymic = capitals(patronymic);
      if (surname == null && name == null) {
        throw new IllegalArgumentException("surname or name is needed");
      }
      Objects.requireNonNull(bornFrom, "bornFrom");
      Objects.requireNonNull(bornTo, "bornTo");
    }

    /** Names nobody: personal data stay out of logs. */
    @Override
    public String toString() {
      return "ByName";
    }

    private static String capitals(String name) {
      return name == null || name.isBlank() ? null : name.strip().toUpperCase(Locale.ROOT);
    }
  }

  /** Everyone who holds or held a document with the number; birth certificates are not searched. */
  record ByDocument(String number) implements PersonQuery {

    public ByDocument {
      number = number.strip();
    }

    /** Without the number: personal data stay out of logs. */
    @Override
    public String toString() {
      return "ByDocument";
    }
  }
}
